import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invocation } from '#main/cli/invocation.ts';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { applicationArguments, isRuntimeSwitch } from '#main/cli/runtime-switches.ts';

const read = (line: string): Invocation => parseInvocation(line.split(' ').filter(Boolean)).invocation;

function problemOf(...args: string[]): string {
  const { invocation } = parseInvocation(args);
  return invocation.kind === 'usage' ? invocation.problem.kind : invocation.kind;
}

describe('a command line', () => {
  it('[CL1] without a command opens the window, with --hidden it starts in the tray', () => {
    expect(read('')).toEqual({ kind: 'open' });
    expect(read('--hidden')).toEqual({ kind: 'hidden' });
  });

  it('[NT1] can ask for a new alarm, a new timer or the quick entry in the window', () => {
    for (const what of ['new-alarm', 'new-timer', 'quick-entry']) {
      expect(read(`--open=${what}`)).toEqual({ kind: 'open', what });
      expect(read(`--open ${what}`)).toEqual({ kind: 'open', what });
    }
  });

  it('[CL1] asks for help or the version, also after a command', () => {
    expect(read('--help')).toEqual({ kind: 'help' });
    expect(read('-h')).toEqual({ kind: 'help' });
    expect(read('alarm --help')).toEqual({ kind: 'help' });
    expect(read('--version')).toEqual({ kind: 'version' });
  });

  it('[CL1] sets an alarm with all its options', () => {
    const line = 'alarm 7:30 --label Pobudka --days sun,mon,Wednesday,mon --sound dawn --volume 40';
    expect(read(line)).toEqual({
      kind: 'command',
      command: {
        kind: 'alarm',
        time: '07:30',
        label: 'Pobudka',
        recurrence: 'weekly',
        days: [0, 1, 3],
        sound: 'dawn',
        volume: 0.4,
      },
    });
  });

  it('[CL1] sets an alarm once where it says no more than the time', () => {
    expect(read('alarm 23:59')).toMatchObject({
      command: { time: '23:59', recurrence: 'once', days: [], label: null, sound: null, volume: null },
    });
  });

  it('[CL1] reads options before and after the time, and a label in several words', () => {
    expect(read('alarm --repeat weekdays 07:30 Wake up')).toMatchObject({
      command: { time: '07:30', recurrence: 'weekdays', label: 'Wake up' },
    });
    expect(parseInvocation(['timer', '5m', '--', '--no-sandbox']).invocation).toMatchObject({
      command: { label: '--no-sandbox' },
    });
    expect(read('timer 5m --label=-x')).toMatchObject({ command: { label: '-x' } });
  });

  it.each([
    ['25m', 1500],
    ['1h30', 5400],
    ['90s', 90],
    ['1:30', 90],
  ])('[CL1] starts a timer of %s', (text, durationSeconds) => {
    expect(read(`timer ${text} Tea --repeat`)).toEqual({
      kind: 'command',
      command: { kind: 'timer', durationSeconds, label: 'Tea', repeat: true, sound: null, volume: null },
    });
  });

  it('[CL1] lists, checks, dismisses, snoozes and removes', () => {
    expect(read('list')).toMatchObject({ command: { kind: 'list', json: false } });
    expect(read('list --json')).toMatchObject({ command: { kind: 'list', json: true } });
    expect(read('check --json')).toMatchObject({ command: { kind: 'check', json: true } });
    expect(read('dismiss')).toMatchObject({ command: { kind: 'dismiss', id: null } });
    expect(read('dismiss abc')).toMatchObject({ command: { kind: 'dismiss', id: 'abc' } });
    expect(read('snooze --minutes 9')).toMatchObject({ command: { kind: 'snooze', id: null, minutes: 9 } });
    expect(read('remove abc')).toMatchObject({ command: { kind: 'remove', id: 'abc' } });
  });

  it('[CL18] skips, pauses, resumes, undoes and does again', () => {
    expect(read('skip abc')).toMatchObject({ command: { kind: 'skip', id: 'abc' } });
    expect(read('pause')).toMatchObject({ command: { kind: 'pause', until: null } });
    expect(read('pause --until 2026-12-01')).toMatchObject({
      command: { kind: 'pause', until: '2026-12-01' },
    });
    for (const kind of ['resume', 'undo', 'redo'] as const) {
      expect(read(kind)).toMatchObject({ command: { kind } });
    }
  });

  it('[CL11] signs in, with no place for a password', () => {
    expect(read('login --server a.example --email a@b --leave')).toEqual({
      kind: 'command',
      command: { kind: 'login', server: 'a.example', email: 'a@b', items: 'leave', keepPlain: false },
    });
    expect(read('login --email a@b --keep-plain --server a.example --bring')).toMatchObject({
      command: { items: 'bring', keepPlain: true },
    });
    expect(read('login --email a@b --server a.example')).toMatchObject({ command: { items: null } });
  });

  it('[CL1] signs out, syncs and tells the status', () => {
    expect(read('logout')).toMatchObject({ command: { kind: 'logout', items: null } });
    expect(read('logout --keep')).toMatchObject({ command: { items: 'keep' } });
    expect(read('logout --wipe')).toMatchObject({ command: { items: 'wipe' } });
    expect(read('sync')).toMatchObject({ command: { kind: 'sync' } });
    expect(read('status --json')).toMatchObject({ command: { kind: 'status', json: true } });
  });

  it.each([
    ['unknown-command', ['alarms']],
    ['unknown-option', ['--hiden']],
    ['unknown-option', ['alarm', '07:30', '--minutes', '3']],
    ['unknown-option', ['alarm', '07:30', '--__proto__=1']],
    ['missing-value', ['alarm', '07:30', '--label']],
    ['missing-value', ['alarm', '07:30', '--label', '--repeat', 'daily']],
    ['needless-value', ['list', '--json=yes']],
    ['given-twice', ['alarm', '07:30', '--label', 'a', '--label', 'b']],
    ['unexpected-argument', ['list', 'all']],
    ['unexpected-argument', ['--hidden', 'now']],
    ['bad-open', ['--open=settings']],
    ['missing-value', ['--open']],
    ['excluding', ['--hidden', '--open=new-alarm']],
    ['unexpected-argument', ['alarm', '07:30', 'a', '--label', 'b']],
    ['missing-time', ['alarm']],
    ['bad-time', ['alarm', '24:00']],
    ['missing-duration', ['timer']],
    ['bad-duration', ['timer', 'soon']],
    ['bad-duration', ['timer', '1000h']],
    ['bad-label', ['timer', '5m', '   ']],
    ['bad-label', ['timer', '5m', 'a\u0007b']],
    ['bad-repeat', ['alarm', '07:30', '--repeat', 'hourly']],
    ['bad-days', ['alarm', '07:30', '--days', 'mon,,tue']],
    ['days-without-weekly', ['alarm', '07:30', '--repeat', 'daily', '--days', 'mon']],
    ['weekly-without-days', ['alarm', '07:30', '--repeat', 'weekly']],
    ['bad-volume', ['alarm', '07:30', '--volume', '101']],
    ['bad-minutes', ['snooze', '--minutes', '0']],
    ['missing-id', ['remove']],
    ['missing-id', ['skip']],
    ['bad-date', ['pause', '--until', '2026-02-30']],
    ['unexpected-argument', ['pause', '2026-12-01']],
    ['unexpected-argument', ['undo', '3']],
    ['bad-id', ['remove', '../etc']],
    ['missing-server', ['login', '--email', 'a@b']],
    ['missing-server', ['login', '--server=', '--email', 'a@b']],
    ['bad-server', ['login', '--server', 'x'.repeat(501), '--email', 'a@b']],
    ['missing-email', ['login', '--server', 'a.example']],
    ['bad-email', ['login', '--server', 'a.example', '--email', 'ann']],
    ['excluding', ['login', '--server', 'a.example', '--email', 'a@b', '--bring', '--leave']],
    ['excluding', ['logout', '--keep', '--wipe']],
    ['unexpected-argument', ['sync', 'now']],
    ['unexpected-argument', ['logout', 'ann']],
    ['unknown-option', ['sync', '--json']],
    ['unknown-option', ['login', '--server', 'a.example', '--email', 'a@b', '--password', 'p']],
    ['unexpected-argument', ['login', '--server', 'a.example', '--email', 'a@b', 'p']],
  ])('[CL1] is refused with its reason: %s %j', (problem, args) => {
    expect(problemOf(...args)).toBe(problem);
  });
});

describe('switches of the runtime', () => {
  const switches = [
    '--user-data-dir=/home/a/profile two',
    '--no-sandbox',
    '--inspect=0',
    '--remote-debugging-port=0',
    '--password-store=basic',
    '--ozone-platform=wayland',
    '--allow-file-access-from-files',
    '--enable-features=A,B',
    '-psn_0_12345',
  ];

  it('[CL2] may stand anywhere and are handed on', () => {
    const parsed = parseInvocation([...switches.slice(0, 4), 'list', ...switches.slice(4), '--json']);
    expect(parsed.invocation).toMatchObject({ command: { kind: 'list', json: true } });
    expect(parsed.switches).toEqual(switches);
  });

  it('[CL2] are told apart from mistakes', () => {
    expect(isRuntimeSwitch('--hidden')).toBe(false);
    expect(isRuntimeSwitch('--user-data-dirs=x')).toBe(false);
    expect(isRuntimeSwitch('--')).toBe(false);
  });

  it('[CL2] leave the executable and a default app’s folder out', () => {
    const argv = ['/opt/electron', '--no-sandbox', '/opt/app', 'timer', '5m'];
    expect(applicationArguments(argv, true)).toEqual(['--no-sandbox', 'timer', '5m']);
    expect(applicationArguments(['/opt/pobudka', 'timer', '5m'], false)).toEqual(['timer', '5m']);
  });
});

describe('security row 12: argv is foreign input', () => {
  const word = fc.oneof(
    fc.constantFrom('alarm', 'timer', 'list', 'snooze', 'remove', 'dismiss', 'check', '07:30', '5m'),
    fc.constantFrom('--label', '--repeat', '--days', '--json', '--minutes', '--', '-', '-abc', '--=', '---'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string().map((text) => `--${text}`),
  );

  it('[CL2] [row 12] any argv is answered by one of the known invocations, and never by an exception', () => {
    const kinds = ['open', 'hidden', 'help', 'version', 'usage', 'command'];
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        const before = [...args];
        const { invocation, switches } = parseInvocation(args);
        expect(kinds).toContain(invocation.kind);
        expect(switches.every((text) => args.includes(text))).toBe(true);
        expect(args).toEqual(before);
      }),
      { numRuns: 20_000, seed: 12 },
    );
  }, 60_000);
});
