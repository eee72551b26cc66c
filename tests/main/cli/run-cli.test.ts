import { beforeEach, describe, expect, it } from 'vitest';
import type { CliCommand } from '#main/cli/invocation.ts';
import { itemListSchema } from '#main/cli/messages.ts';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { type CliDeps, runCli } from '#main/cli/run-cli.ts';
import { socketService } from '#main/cli/socket-service.ts';
import { addMinutes } from '#shared/time/instant.ts';
import { DirectChannel } from '../../fakes/direct-channel.ts';
import { FakeHandlers, NOW, ringOf, storedAlarm, storedTimer } from '../../fakes/fake-handlers.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeTerminal } from '../../fakes/fake-terminal.ts';

let app: FakeHandlers;
let channel: DirectChannel;
let said: { out: string; err: string };
let deps: CliDeps & { started: number; elapsed: number };

beforeEach(() => {
  app = new FakeHandlers();
  channel = new DirectChannel(socketService(app, new FakeLog()));
  said = { out: '', err: '' };
  deps = {
    channel,
    terminal: new FakeTerminal(),
    language: 'en',
    started: 0,
    elapsed: 0,
    startInstance() {
      this.started += 1;
      return true;
    },
    pause(ms) {
      this.elapsed += ms;
      return Promise.resolve();
    },
    elapsedMs() {
      return this.elapsed;
    },
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
});

function run(...args: string[]): Promise<number> {
  const { invocation } = parseInvocation(args);
  if (invocation.kind !== 'command') throw new Error(`not a command: ${args.join(' ')}`);
  return runCli(invocation.command, deps);
}

describe('reaching the app', () => {
  it('[CL3] starts it once where none runs, and waits for it', async () => {
    const { keeper } = channel;
    channel.keeper = null;
    const wait = deps.pause.bind(deps);
    deps.pause = (ms) => {
      if (deps.elapsed >= 3000) channel.keeper = keeper;
      return wait(ms);
    };
    expect(await run('list')).toBe(0);
    expect(deps.started).toBe(1);
  });

  it('[CL3] does not start a second one where one is just busy ending or starting', async () => {
    channel.first.push({ kind: 'failed', reason: 'broken-off' });
    expect(await run('list')).toBe(0);
    expect(deps.started).toBe(0);
  });

  it('[CL3] gives up after 20 seconds with 69', async () => {
    channel.keeper = null;
    expect(await run('list')).toBe(69);
    expect(deps.elapsed).toBe(20_000);
    expect(said).toEqual({ out: '', err: expect.stringContaining('could not be reached') });
  });

  it('[CL3] gives up at once where it cannot be started', async () => {
    channel.keeper = null;
    deps.startInstance = () => false;
    expect(await run('list')).toBe(69);
    expect(deps.elapsed).toBe(0);
  });

  it('[CL3] an app of another version is named as such', async () => {
    channel.first.push({ kind: 'answered', answer: { v: 2, ok: false, error: { kind: 'version' } } });
    expect(await run('list')).toBe(69);
    expect(said.err).toContain('another version');
  });

  it('[CL4] an answer that makes no sense ends with 70', async () => {
    channel.first.push({ kind: 'answered', answer: { v: 1, ok: true, value: { language: 'xx' } } });
    expect(await run('list')).toBe(70);
  });

  it('[CL4] a bug ends with 70 and an error, never with a crash', async () => {
    const broken = {
      kind: 'list',
      get json(): boolean {
        throw new Error('a bug');
      },
    } satisfies CliCommand;
    expect(await runCli(broken, deps)).toBe(70);
    expect(said.err).toContain('a bug');
  });
});

describe('making', () => {
  it('[CL1] an alarm is made as asked, and its next ring told in local time', async () => {
    app.items = [storedAlarm('a1', 'Pobudka')];
    app.nextDue = { a1: addMinutes(NOW, 30) };
    app.result = { ok: true, id: 'a1' };
    expect(await run('alarm', '07:30', '--repeat', 'weekdays', '--label', 'Pobudka', '--sound', 'dawn')).toBe(
      0,
    );
    expect(app.executed).toEqual([
      {
        kind: 'create-alarm',
        label: 'Pobudka',
        alarmTime: '07:30',
        recurrence: 'weekdays',
        days: [],
        customSound: 'pobudka-dawn.ogg',
      },
    ]);
    expect(said.out).toBe('“Pobudka” rings Mon, Nov 23, 07:30 (ID a1).\n');
  });

  it('[CL10] a timer without a label takes its name from the person’s language', async () => {
    app.spoken = 'pl';
    app.items = [storedTimer('t1', 'Minutnik')];
    app.nextDue = { t1: addMinutes(NOW, 25) };
    app.result = { ok: true, id: 't1' };
    expect(await run('timer', '25m', '--volume', '50')).toBe(0);
    expect(app.executed).toEqual([
      {
        kind: 'create-timer',
        label: 'Minutnik',
        durationSeconds: 1500,
        repeat: false,
        start: true,
        volume: 0.5,
      },
    ]);
    expect(said.out).toBe('„Minutnik” zadzwoni: pon., 23 lis, 07:25 (ID t1).\n');
  });

  it('[CL1] an unknown sound is refused with the names there are', async () => {
    expect(await run('timer', '5m', '--sound', 'sunrise')).toBe(1);
    expect(said.err).toBe('pobudka: There is no sound “sunrise”. There are: dawn, rooster.mp3.\n');
    expect(app.executed).toEqual([]);
  });

  it('[CL4] what the app refuses ends with 1 and says that nothing changed', async () => {
    app.result = { ok: false, error: { kind: 'storage', detail: 'full' } };
    expect(await run('timer', '5m')).toBe(1);
    expect(said.err).toContain('could not be saved (full)');
  });
});

describe('rings', () => {
  const one = storedAlarm('aa11', 'One');
  const two = storedTimer('bb22', 'Two');

  it('[CL8] dismiss and snooze without an ID concern all that rings', async () => {
    app.rings = [ringOf(one, { kind: 'ringing', since: NOW }), ringOf(two, { kind: 'ringing', since: NOW })];
    expect(await run('dismiss')).toBe(0);
    expect(await run('snooze', '--minutes', '9')).toBe(0);
    expect(app.executed).toEqual([{ kind: 'dismiss-all' }, { kind: 'snooze-all', minutes: 9 }]);
    expect(said.out).toBe('2 rings dismissed.\n2 rings snoozed.\n');
  });

  it('[CL8] with an ID they concern that item alone', async () => {
    app.rings = [ringOf(one, { kind: 'ringing', since: NOW }), ringOf(two, { kind: 'ringing', since: NOW })];
    expect(await run('dismiss', 'aa')).toBe(0);
    expect(app.executed).toEqual([{ kind: 'dismiss-ring', itemId: 'aa11', due: NOW }]);
  });

  it('[CL8] where nothing rings they are refused; a snoozed ring can be dismissed, not snoozed', async () => {
    app.rings = [ringOf(one, { kind: 'snoozed', until: addMinutes(NOW, 5) })];
    expect(await run('snooze')).toBe(1);
    expect(said.err).toBe('pobudka: Nothing is ringing.\n');
    expect(await run('dismiss')).toBe(0);
  });
});

describe('removing', () => {
  it('[CL6] the beginning of an ID is enough if it is the only one', async () => {
    app.items = [storedAlarm('abc1', 'One'), storedAlarm('abd2', 'Two')];
    expect(await run('remove', 'abd')).toBe(0);
    expect(app.executed).toEqual([{ kind: 'delete-item', id: 'abd2' }]);
    expect(said.out).toBe('“Two” was removed.\n');
  });

  it('[CL18] [CL6] the next ring of one is skipped', async () => {
    app.items = [storedAlarm('abc1', 'One'), storedAlarm('abd2', 'Two')];
    expect(await run('skip', 'abc')).toBe(0);
    expect(app.executed).toEqual([{ kind: 'skip-next', id: 'abc1' }]);
    expect(said.out).toBe('The next ring of “One” is skipped.\n');
  });

  it('[CL6] an ambiguous or unknown one removes nothing', async () => {
    app.items = [storedAlarm('abc1', 'One'), storedAlarm('abd2', 'Two')];
    expect(await run('remove', 'ab')).toBe(1);
    expect(await run('remove', 'x')).toBe(1);
    expect(app.executed).toEqual([]);
  });
});

describe('listing and checking', () => {
  it('[CL7] --json is the documented shape, the soonest first', async () => {
    app.items = [
      storedAlarm('a1', 'Later'),
      storedTimer('t1', 'Soon'),
      storedAlarm('a2', 'Off', { enabled: false }),
    ];
    app.nextDue = { a1: addMinutes(NOW, 60), t1: addMinutes(NOW, 1) };
    expect(await run('list', '--json')).toBe(0);
    const list = itemListSchema.parse(JSON.parse(said.out));
    expect(list.items.map((item) => [item.id, item.state, item.next])).toEqual([
      ['t1', 'running', '2026-11-23T06:01:00.000Z'],
      ['a1', 'on', '2026-11-23T07:00:00.000Z'],
      ['a2', 'off', null],
    ]);
  });

  it('[CL7] a ring is told in the list, with when a snooze ends', async () => {
    const alarm = storedAlarm('a1', 'Up');
    app.items = [alarm];
    app.rings = [ringOf(alarm, { kind: 'snoozed', until: addMinutes(NOW, 5) })];
    await run('list', '--json');
    const list = itemListSchema.parse(JSON.parse(said.out));
    expect(list.items[0]?.state).toBe('snoozed');
    expect(list.rings).toEqual([
      {
        itemId: 'a1',
        label: 'Up',
        due: '2026-11-23T06:00:00.000Z',
        state: 'snoozed',
        until: '2026-11-23T06:05:00.000Z',
      },
    ]);
  });

  it('[CL7] as a table it has short IDs, local times and the label last', async () => {
    app.items = [
      storedAlarm('0123456789', 'Pobudka', { recurrence: 'weekly', days: [1, 3] }),
      storedTimer('9876543210', 'Tea', { durationSeconds: 5400 }),
    ];
    app.nextDue = { '0123456789': addMinutes(NOW, 30), '9876543210': addMinutes(NOW, 90) };
    await run('list');
    expect(said.out).toBe(
      [
        'ID        TYPE   TIME           STATE    RINGS NEXT          LABEL',
        '01234567  alarm  07:30 Mon Wed  on       Mon, Nov 23, 07:30  Pobudka',
        '98765432  timer  1:30:00        running  Mon, Nov 23, 08:30  Tea',
        '',
      ].join('\n'),
    );
  });

  it('[WC2] check says every finding in a line', async () => {
    app.wakeCheck = {
      level: 'warning',
      findings: [
        { code: 'tray', level: 'warning', values: {} },
        { code: 'volume', level: 'ok', values: { percent: 70 } },
      ],
    };
    expect(await run('check')).toBe(0);
    expect(said.out).toBe(
      'Please note: This desktop has no tray. Pobudka stays as a minimised window instead: leave it open.\n' +
        'All right: The computer’s volume is 70 %.\n',
    );
    said.out = '';
    expect(await run('check', '--json')).toBe(0);
    expect(JSON.parse(said.out)).toEqual({ version: 1, ...app.wakeCheck });
  });
});
