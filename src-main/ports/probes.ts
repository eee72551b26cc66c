/** This system does not say: no such program, no such setting, or an answer that makes no sense. */
export interface NotKnown {
  readonly kind: 'unknown';
}

export type VolumeReading =
  | { readonly kind: 'known'; readonly muted: boolean; readonly percent: number }
  /** There is nothing to play on. */
  | { readonly kind: 'no-output' }
  | NotKnown;

export type IdleSleepReading =
  /** Minutes without use until the system sleeps by itself, on the power supply in use now; null = never. */
  { readonly kind: 'known'; readonly afterMinutes: number | null } | NotKnown;

export type ClockReading =
  | { readonly kind: 'synchronised' }
  | { readonly kind: 'not-synchronised' }
  | NotKnown;

/** What the system says about itself. Every reading takes a few seconds at most and never rejects. */
export interface Probes {
  /** Of the output whose name is `outputLabel`, or of the system's usual one (null, or no output of that name). */
  volume(outputLabel: string | null): Promise<VolumeReading>;
  idleSleep(): Promise<IdleSleepReading>;
  clock(): Promise<ClockReading>;
  /** Whether the system is in do-not-disturb now. */
  doNotDisturb(): Promise<boolean | 'unknown'>;
}
