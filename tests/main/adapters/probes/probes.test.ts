import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linuxProbes } from '#main/adapters/probes/linux-probes.ts';
import { macProbes } from '#main/adapters/probes/mac-probes.ts';
import { type RunProgram, runProgram } from '#main/adapters/probes/run-program.ts';
import { windowsProbes } from '#main/adapters/probes/windows-probes.ts';

/** A system on which these programs say these things, and no other program works. */
function system(outputs: Record<string, string>): RunProgram & { readonly calls: string[] } {
  const calls: string[] = [];
  const run: RunProgram = (file, args) => {
    const call = [file, ...args].join(' ');
    calls.push(call);
    const said = Object.entries(outputs).find(([start]) => call.startsWith(start));
    return Promise.resolve(said?.[1] ?? null);
  };
  return Object.assign(run, { calls });
}

const noService = () => Promise.reject(new Error('no such property'));
const linux = (outputs: Record<string, string>, env: Record<string, string> = {}, battery = false) =>
  linuxProbes({ run: system(outputs), env, notificationsInhibited: noService, onBattery: () => battery });

const GNOME = { XDG_CURRENT_DESKTOP: 'GNOME' };
const gnomeSleep = (seconds: number) => ({
  gsettings: `s sleep-inactive-ac-timeout ${seconds}\ns sleep-inactive-ac-type 'suspend'\n`,
});
const login = (action: string) => ({ busctl: `s "${action}"\nt 1800000000\n` });

describe('Linux', () => {
  it('[WC3] asks wpctl where pactl does not answer', async () => {
    expect(await linux({ wpctl: 'Volume: 0.40\n' }).volume(null)).toMatchObject({ percent: 40 });
  });

  it('[WC5] sleeps by desktop or login manager, whichever comes first', async () => {
    const both = (desktopSeconds: number, action: string) =>
      linux({ ...gnomeSleep(desktopSeconds), ...login(action) }, GNOME).idleSleep();
    expect(await both(3600, 'ignore')).toEqual({ kind: 'known', afterMinutes: 60 });
    expect(await both(3600, 'suspend')).toEqual({ kind: 'known', afterMinutes: 30 });
    expect(await both(600, 'suspend')).toEqual({ kind: 'known', afterMinutes: 10 });
    expect(await both(0, 'suspend')).toEqual({ kind: 'known', afterMinutes: 30 });
    expect(await both(0, 'ignore')).toEqual({ kind: 'known', afterMinutes: null });
  });

  it('[WC5] on an unknown desktop only a sleep of the login manager is known', async () => {
    expect(await linux(login('suspend')).idleSleep()).toEqual({ kind: 'known', afterMinutes: 30 });
    expect(await linux(login('ignore')).idleSleep()).toEqual({ kind: 'unknown' });
  });

  it('[WC5] reads KDE’s own settings', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pobudka-kde-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, '.config'));
    const config = '[AC][SuspendAndShutdown]\nAutoSuspendIdleTimeoutSec=1200\n';
    writeFileSync(join(folder, '.config', 'powerdevilrc'), config);
    const env = { XDG_CURRENT_DESKTOP: 'KDE', HOME: folder };
    expect(await linux({}, env).idleSleep()).toEqual({ kind: 'known', afterMinutes: 20 });
  });
});

describe('a system that says nothing', () => {
  it('[WC1] is not known in every respect', async () => {
    const nothing = system({});
    const context = { run: nothing, onBattery: () => false };
    const all = [
      linuxProbes({ ...context, env: GNOME, notificationsInhibited: noService }),
      macProbes({ ...context, home: '/nowhere' }),
      windowsProbes({ ...context, systemRoot: 'C:\\Windows' }),
    ];
    for (const probes of all) {
      const readings = [await probes.volume('x'), await probes.idleSleep(), await probes.clock()];
      expect(await probes.doNotDisturb()).toBe('unknown');
      expect(readings).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }]);
    }
    const elsewhere = nothing.calls.filter((call) => call.includes('.exe'));
    expect(elsewhere.every((call) => call.startsWith('C:\\Windows\\System32\\'))).toBe(true);
  });
});

describe('asking a program', () => {
  const node = process.execPath;

  it('[WC1] gives its words, in plain English where it can', async () => {
    const words = await runProgram(node, ['-e', 'process.stdout.write(process.env.LC_ALL ?? "")']);
    expect(words).toBe(process.platform === 'win32' ? '' : 'C');
  });

  it.each([
    ['a missing program', 'no-such-program-of-ours', []],
    ['a failing one', node, ['-e', 'console.log(1); process.exit(1)']],
    ['a talkative one', node, ['-e', 'process.stdout.write("x".repeat(1e6))']],
  ])('[WC1] gives nothing for %s', async (_, file, args) => {
    expect(await runProgram(file, args)).toBeNull();
  });

  it('[WC1] gives nothing for one that hangs, in bounded time', async () => {
    expect(await runProgram(node, ['-e', 'setInterval(() => {}, 1000)'], 300)).toBeNull();
  });
});
