/** What a step did, for the words that tell of it. */
export type StepAction =
  | 'created'
  | 'duplicated'
  | 'edited'
  | 'deleted'
  | 'restored'
  | 'switched_on'
  | 'switched_off'
  | 'shifted'
  | 'skipped'
  | 'unskipped'
  | 'started'
  | 'paused'
  | 'resumed'
  | 'restarted'
  | 'stopped'
  | 'extended'
  | 'imported'
  | 'alarms_paused'
  | 'alarms_resumed'
  | 'presets_changed';

/** One thing a person did, as it is offered to be undone or done again. */
export interface StepWords {
  /** Names the step for as long as it can be undone or done again. */
  readonly step: number;
  readonly action: StepAction;
  /** How many items it touched. */
  readonly count: number;
  /** The label of the item it touched, of the first one if there are several. */
  readonly label: string;
}

/** The newest step that can be undone, and the one that was undone last. */
export interface StepsView {
  readonly undo: StepWords | null;
  readonly redo: StepWords | null;
}

export const NO_STEPS: StepsView = { undo: null, redo: null };
