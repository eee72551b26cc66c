/**
 * One finding of "Will it wake me?". `level` ok = nothing to do; unknown = this system does not say. `code` names a text
 * of the catalogue (`check.<code>.<level>`), `values` fills it in.
 */
export interface WakeFinding {
  readonly code:
    | 'next-ring'
    | 'pause'
    | 'do-not-disturb'
    | 'volume'
    | 'output-device'
    | 'sleep'
    | 'clock'
    | 'start-at-login'
    | 'tray'
    | 'sound-file';
  readonly level: 'ok' | 'warning' | 'problem' | 'unknown';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface WakeCheck {
  /** The worst level found; unknown counts below warning. */
  readonly level: WakeFinding['level'];
  readonly findings: readonly WakeFinding[];
}
