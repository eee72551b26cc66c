import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { sessionBus } from '@jellybrick/dbus-next';
import { expect } from 'playwright/test';
import { callBus } from '../desktop/bus-object.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { holdsOffSleep } from '../desktop/session-manager.ts';
import { dominantHz } from '../desktop/spectrum.ts';
import { test } from '../fixtures.ts';

const run = promisify(execFile);

test('the desktop hears the tone that a program plays, and the silence after it', async ({
  desktop,
}, info) => {
  const file = info.outputPath('tone.raw');
  const samples = Int16Array.from({ length: 44_100 * 3 }, (_, i) =>
    Math.round(12_000 * Math.sin((2 * Math.PI * 880 * i) / 44_100)),
  );
  await writeFile(file, samples);
  const playing = run('paplay', ['--raw', '--format=s16le', '--rate=44100', '--channels=1', file], {
    env: desktop.env,
  });
  await desktop.sound.expectSound();
  const heard = await desktop.sound.listen(1.5);
  expect(heard.rms).toBeGreaterThan(0.1);
  expect(Math.abs(dominantHz(heard.spectrum) - 880)).toBeLessThan(5);
  await playing;
  await desktop.sound.expectSilence();
});

test('the desktop receives a notification sent over the bus', async ({ desktop }) => {
  const since = desktop.notifications.received.length;
  const said = ['probe', 0, '', 'Hello', 'from a program', [], {}, 1000];
  await send(desktop, 'org.freedesktop.Notifications', 'Notify', 'susssasa{sv}i', said);
  const received = await desktop.notifications.expectOne('from a program', { since });
  expect(received.summary).toBe('Hello');
});

test('the desktop records who holds off sleep', async ({ desktop }) => {
  const testing = () => desktop.sessionManager.inhibitions().filter(({ reason }) => reason === 'testing');
  const [cookie] = await send(desktop, 'org.gnome.SessionManager', 'Inhibit', 'susu', [
    'probe',
    0,
    'testing',
    4,
  ]);
  expect(testing().map(holdsOffSleep)).toEqual([true]);
  await send(desktop, 'org.gnome.SessionManager', 'Uninhibit', 'u', [cookie]);
  expect(testing()).toEqual([]);
});

test('the desktop photographs its screen', async ({ desktop }, info) => {
  const file = info.outputPath('screen.png');
  await desktop.display.photograph(file);
  await info.attach('screen', { path: file, contentType: 'image/png' });
});

/** A call over a connection of its own, as from the app. */
async function send(desktop: Desktop, service: string, member: string, signature: string, body: unknown[]) {
  const bus = sessionBus({ busAddress: desktop.env.DBUS_SESSION_BUS_ADDRESS ?? '' });
  const path = `/${service.replaceAll('.', '/')}`;
  const answer = await callBus(bus, {
    destination: service,
    path,
    interface: service,
    member,
    signature,
    body,
  });
  bus.disconnect();
  return answer;
}
