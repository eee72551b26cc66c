import { HushedRings } from './alarms/hushed-rings.ts';
import { KeepAwake } from './alarms/keep-awake.ts';
import { RingActions } from './alarms/ring-actions.ts';
import { RingEngine } from './alarms/ring-engine.ts';
import { type Notices, RingOutputs } from './alarms/ring-outputs.ts';
import { RingVoices } from './alarms/ring-voices.ts';
import { CommandService } from './commands/command-service.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Power } from './ports/power.ts';
import type { QuietHours } from './ports/quiet-hours.ts';
import type { Random } from './ports/random.ts';
import type { RecordStore, StoreChange } from './ports/record-store.ts';
import type { RingPresenter } from './ports/ring-presenter.ts';
import type { SyncStore } from './ports/sync-store.ts';
import type { Wakeup } from './ports/wakeup.ts';
import type { SoundLibrary } from './sounds/sound-library.ts';
import type { Sounding } from './sounds/sounding.ts';

export interface RingingParts {
  readonly clock: Clock;
  readonly wakeup: Wakeup;
  readonly random: Random;
  readonly power: Power;
  readonly quietHours: QuietHours;
  readonly log: Log;
  readonly store: RecordStore & SyncStore;
  readonly sounding: Sounding;
  readonly library: SoundLibrary;
}

/** What is made after the engine, because it asks the engine. */
export interface RingSurfaces {
  readonly presenter: RingPresenter;
  readonly notices: Notices;
  readonly prepareWindow: () => void;
  /** Everything else that follows the schedule: projection, tray, backups. */
  readonly followed: (change: StoreChange | null, allDuesChanged: boolean) => void;
}

export type Ringing = ReturnType<typeof composeRinging>;

/** The ring engine with its voices, actions and commands. Nothing rings before `start`. */
export function composeRinging(parts: RingingParts) {
  const { sounding, library, power } = parts;
  const keepAwake = new KeepAwake(power);
  let outputs: RingOutputs | null = null;
  let followed: RingSurfaces['followed'] = () => {};
  let tellSteps: () => void = () => {};
  const updateOutputs = () => outputs?.update(engine.schedule.rings(), engine.schedule.nextRing());
  const engine: RingEngine = new RingEngine(parts, {
    scheduleFollowed(change, allDuesChanged) {
      if (change?.partition) commands.partitionSwitched();
      updateOutputs();
      followed(change, allDuesChanged);
    },
    tell: (tellings) => outputs?.tell(tellings),
  });
  const rings = new RingActions({ ...parts, engine });
  const commands: CommandService = new CommandService({
    ...parts,
    engine,
    rings,
    stepsChanged: () => tellSteps(),
  });
  const known = {
    item: (id: string) => engine.schedule.items.get(id),
    settings: () => engine.schedule.settings(),
  };
  const voices = new RingVoices({ sounding, library, ...known });
  const hushed = new HushedRings({ ...parts, ...known, items: () => engine.schedule.items.all() });
  return {
    engine,
    rings,
    commands,
    keepAwake,
    onStepsChanged(listener: () => void): void {
      tellSteps = listener;
    },
    start(surfaces: RingSurfaces): () => void {
      const { presenter, notices, prepareWindow } = surfaces;
      const prepare = () => {
        sounding.prepare();
        prepareWindow();
      };
      outputs = new RingOutputs({
        ...{ ...parts, ...known, hushed, voices, presenter, notices, keepAwake, prepare },
      });
      followed = surfaces.followed;
      const stopHearing = sounding.onHeard(updateOutputs);
      const stopEngine = engine.start();
      return () => {
        stopEngine();
        stopHearing();
        keepAwake.release();
        sounding.close();
      };
    },
  };
}
