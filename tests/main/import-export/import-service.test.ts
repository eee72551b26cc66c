import { describe, expect, test } from 'vitest';
import { ALL, alarmsFile, alarmsOf, ImportBench } from './import-bench.ts';

const START = '2026-11-23T06:00:00Z';
const work = { id: 'a1', label: 'Work', time: '07:30', recurrence: 'weekdays' };

describe('a plan', () => {
  test('[EX12] changes nothing, and names no path', async () => {
    const bench = new ImportBench(START);
    bench.put('/home/ola/secret/x.json', alarmsFile(work));
    const plan = await bench.plan('/home/ola/secret/x.json');
    expect(plan).toMatchObject({ name: 'x.json', source: 'pobudka', added: [{ label: 'Work' }] });
    expect(JSON.stringify(plan)).not.toContain('secret');
    expect(bench.labels()).toEqual([]);
  });

  test('[EX14] a file that cannot be read, is too large, no text or not understood says so', async () => {
    const bench = new ImportBench(START);
    const error = async (path: string | null) => {
      const opened = await bench.imports.openFile(path);
      return opened.ok ? null : opened.error.kind;
    };
    bench.files.set('large', { kind: 'too-large' });
    bench.files.set('zip', { kind: 'read', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0]) });
    bench.files.set('latin', { kind: 'read', bytes: new Uint8Array([0x7b, 0xb3, 0x7d]) });
    bench.put('words', 'hello');
    expect(await error('gone')).toBe('unreadable');
    expect(await error('large')).toBe('too-large');
    expect(await error('zip')).toBe('not-text');
    expect(await error('latin')).toBe('not-text');
    expect(await error('words')).toBe('not-understood');
    expect(await error(null)).toBe('cancelled');
  });

  test('[EX4] more items than one transaction takes are refused', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(...alarmsOf(50_001)));
    expect(await bench.imports.openFile('x')).toEqual({ ok: false, error: { kind: 'too-many' } });
  });

  test('[EX14] UTF-16 with its mark and UTF-8 with or without are read', async () => {
    const bench = new ImportBench(START);
    const text = alarmsFile({ ...work, label: 'Źdźbło' });
    bench.files.set('utf16', { kind: 'read', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') });
    bench.put('utf8', `\ufeff${text}`);
    for (const path of ['utf16', 'utf8']) {
      expect((await bench.plan(path)).added[0]?.label).toBe('Źdźbło');
    }
  });
});

describe('an import', () => {
  test('[EX12] is one transaction of a person’s edits, and one step to undo', async () => {
    const bench = new ImportBench(START);
    const own = bench.alarm('06:00', { label: 'Own' });
    bench.put('x', alarmsFile(work, { ...work, id: own, label: 'Theirs' }));
    let changes = 0;
    bench.store.onChange(() => {
      changes += 1;
    });
    const { token, result } = await bench.import('x');
    expect(result).toEqual({ ok: true, added: 1, changed: 1, settings: 0, rings: 0 });
    expect(changes).toBe(1);
    expect(bench.labels()).toEqual(['Theirs', 'Work']);
    expect(
      bench.store
        .outbox()
        .map(({ itemId }) => itemId)
        .sort(),
    ).toEqual(['a1', own].sort());
    expect(bench.imports.undo(token)).toEqual({ ok: true, outdated: false });
    expect(bench.store.items().map(({ item }) => item)).toMatchObject([
      { label: 'Own', alarmTime: '06:00', recurrence: 'once' },
    ]);
    expect(bench.imports.undo(token)).toEqual({ ok: false, reason: 'stale' });
  });

  test('[EX12] settings and past rings come along and go with the undo; what was set since stays', async () => {
    const bench = new ImportBench(START);
    const ring = {
      ...{ itemId: 'a1', itemType: 'alarm', label: 'Work', due: '2026-11-20T06:30:00Z' },
      state: { kind: 'dismissed', at: '2026-11-20T06:31:00Z' },
    };
    const parts = { settings: { snoozeMinutes: 9, theme: 'dark' }, rings: [ring] };
    bench.put('x', JSON.stringify({ format: 'pobudka', version: 1, alarms: [work], ...parts }));
    const { token } = await bench.import('x');
    expect(bench.store.settings()).toMatchObject({ snoozeMinutes: 9, theme: 'dark' });
    expect(bench.states()).toEqual(['dismissed']);
    bench.do({ kind: 'change-settings', patch: { theme: 'light' } });
    bench.imports.undo(token);
    expect(bench.store.settings()).toMatchObject({ snoozeMinutes: 5, theme: 'light' });
    expect(bench.states()).toEqual([]);
  });

  test('[EX12] an undo that a full disk refuses can be tried again', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(work));
    const { token } = await bench.import('x');
    bench.store.failNextApply('full');
    expect(bench.imports.undo(token)).toEqual({ ok: false, reason: 'full' });
    expect(bench.labels()).toEqual(['Work']);
    expect(bench.imports.undo(token)).toMatchObject({ ok: true });
    expect(bench.labels()).toEqual([]);
  });

  test('[EX12] only what the person chose is changed', async () => {
    const bench = new ImportBench(START);
    const own = bench.alarm('06:00', { label: 'Own' });
    const settings = { snoozeMinutes: 9 };
    const alarms = [work, { ...work, id: own }];
    bench.put('x', JSON.stringify({ format: 'pobudka', version: 1, alarms, settings }));
    const { token } = await bench.plan('x');
    const result = await bench.imports.apply(token, { changes: false, settings: false });
    expect(result).toMatchObject({ added: 1, changed: 0, settings: 0 });
    expect(bench.labels()).toEqual(['Own', 'Work']);
    expect(bench.store.settings().snoozeMinutes).toBe(5);
  });

  test('[EX12] an imported alarm rings, and none that was due before the import', async () => {
    const bench = new ImportBench(START);
    bench.put(
      'x',
      alarmsFile({ ...work, time: '06:59', recurrence: 'daily' }, { ...work, id: 'a2', time: '07:01' }),
    );
    await bench.import('x');
    bench.clock.advance(60_000);
    expect(bench.ringing()).toEqual(['Work']);
    expect(bench.states()).toEqual(['ringing']);
  });

  test('[EX13] cancelled while it is read or prepared, it changes nothing, and can be done after all', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(...alarmsOf(1000)));
    bench.paused = () => bench.imports.cancel();
    expect(await bench.imports.openFile('x')).toEqual({ ok: false, error: { kind: 'cancelled' } });
    bench.paused = () => {};
    const { token } = await bench.plan('x');
    bench.paused = () => bench.imports.cancel();
    expect(await bench.imports.apply(token, ALL)).toEqual({ ok: false, reason: 'cancelled' });
    expect(bench.store.items()).toEqual([]);
    bench.paused = () => {};
    expect(await bench.imports.apply(token, ALL)).toMatchObject({ ok: true, added: 1000 });
  });

  test('[EX13] large work is done in pieces, and tells how far it is', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(...alarmsOf(10_000)));
    let pauses = 0;
    bench.paused = () => {
      pauses += 1;
    };
    const { result } = await bench.import('x');
    expect(result).toMatchObject({ ok: true, added: 10_000 });
    expect(pauses).toBeGreaterThan(200);
    expect([...new Set(bench.progress.map(({ phase }) => phase))]).toEqual([
      'reading',
      'comparing',
      'saving',
    ]);
    expect(bench.progress.every(({ done, total }) => done <= total)).toBe(true);
  });

  test('[EX13] a full disk changes nothing, and the plan can be tried again', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(work));
    const { token } = await bench.plan('x');
    bench.store.failNextApply('full');
    expect(await bench.imports.apply(token, ALL)).toEqual({ ok: false, reason: 'full' });
    expect(bench.labels()).toEqual([]);
    expect(await bench.imports.apply(token, ALL)).toMatchObject({ ok: true });
  });

  test('[EX13] an unknown plan, and one for other items than are shown, is stale', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(work));
    const { token } = await bench.plan('x');
    const account = { serverUrl: 'https://s', userId: 'u', email: 'u@s', name: 'U' };
    bench.store.activate(account, bench.clock.now());
    expect(await bench.imports.apply(token, ALL)).toEqual({ ok: false, reason: 'stale' });
    expect(await bench.imports.apply('no-such-plan', ALL)).toEqual({ ok: false, reason: 'stale' });
  });

  test('[EX13] one piece of work at a time', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(work));
    const [first, second] = await Promise.all([bench.imports.openFile('x'), bench.imports.openFile('x')]);
    expect([first.ok, second]).toEqual([true, { ok: false, error: { kind: 'busy' } }]);
  });

  test('[EX8] in an account an id of another is not kept, and the same file is known again', async () => {
    const bench = new ImportBench(START);
    const account = { serverUrl: 'https://s', userId: 'u', email: 'u@s', name: 'U' };
    bench.store.activate(account, bench.clock.now());
    bench.put('x', alarmsFile(work));
    await bench.import('x');
    const [stored] = bench.store.items();
    expect(stored?.item.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await bench.plan('x')).toMatchObject({ added: [], changed: [], same: [{ label: 'Work' }] });
  });

  test('[EX7] what was deleted here comes back by an import', async () => {
    const bench = new ImportBench(START);
    bench.put('x', alarmsFile(work));
    await bench.import('x');
    bench.do({ kind: 'delete-item', id: 'a1' });
    await bench.import('x');
    expect(bench.labels()).toEqual(['Work']);
  });
});

describe('the old client', () => {
  const record = { id: 'o1', time: '07:30', label: 'Praca', enabled: true, recurrence: 'custom', days: [0] };
  const file = (value: unknown) => ({
    kind: 'read' as const,
    value: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  /** The beginning of a WAV file. */
  const wav = new Uint8Array(44);
  wav.set(new TextEncoder().encode('RIFF'), 0);
  wav.set(new TextEncoder().encode('WAVEfmt '), 8);

  test('[EX10] its files and database are one import', async () => {
    const bench = new ImportBench(START);
    bench.oldFolder = '/home/ola/.old';
    bench.oldFiles.set('alarms.json', file([record]));
    bench.oldFiles.set('timers.json', file('{broken'));
    bench.oldRows = { kind: 'read', value: [{ ...record, id: 'o2', type: 'alarm', alarm_time: '08:00' }] };
    expect(await bench.imports.oldClientFound()).toBe(true);
    const opened = await bench.imports.openOldClient(null);
    expect(opened).toMatchObject({
      ok: true,
      plan: {
        source: 'old-client',
        name: '.old',
        added: [{ when: { repeat: { recurrence: 'weekly', days: [1] } } }, { when: { alarmTime: '08:00' } }],
        left: [{ what: 'timers.json', reason: 'unreadable' }],
      },
    });
  });

  test('[EX10] where nothing of it is found, that is said', async () => {
    const bench = new ImportBench(START);
    const nothing = { ok: false, error: { kind: 'nothing-found' } };
    expect(await bench.imports.openOldClient(null)).toEqual(nothing);
    expect(await bench.imports.openOldClient('/empty')).toEqual(nothing);
  });

  test('[EX11] a sound is copied once, and the same import again changes nothing', async () => {
    const bench = new ImportBench(START);
    bench.files.set('/m/kogut.mp3', { kind: 'read', bytes: wav });
    const sounds = ['/m/kogut.mp3', '/m/kogut.mp3', '/m/gone.mp3'];
    bench.oldFiles.set(
      'alarms.json',
      file(sounds.map((custom_sound, n) => ({ ...record, id: `s${n}`, custom_sound }))),
    );
    const opened = await bench.imports.openOldClient('/old');
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(opened.plan).toMatchObject({ sounds: 1, left: [{ reason: 'sound-missing', field: 'gone.mp3' }] });
    expect(bench.ownSounds).toEqual([]);
    await bench.imports.apply(opened.plan.token, ALL);
    expect(bench.ownSounds).toEqual(['kogut.wav']);
    expect(bench.store.items().map(({ item }) => item.customSound)).toEqual([
      'kogut.wav',
      'kogut.wav',
      'gone.mp3',
    ]);
    const again = await bench.imports.openOldClient('/old');
    expect(again).toMatchObject({ plan: { added: [], changed: [], sounds: 0 } });
  });
});
