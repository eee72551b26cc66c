/** A sound this device can play: a built-in of ours, or a checked file of the person's, by its bare name. */
export interface SoundFile {
  readonly name: string;
  readonly origin: 'built-in' | 'own';
  readonly path: string;
}

export interface PlayRequest {
  /** Which sounding this is; several play at once. */
  readonly key: string;
  readonly sound: SoundFile;
  /** 0–1, reached after the fade-in. */
  readonly volume: number;
  readonly fadeInSeconds: number;
  /** An output device's id, null = the system's default. */
  readonly outputDeviceId: string | null;
  readonly loop: boolean;
}

export type PlayOutcome =
  | { readonly kind: 'playing' }
  /** `device-gone`: played on the default output instead. */
  | { readonly kind: 'playing-elsewhere'; readonly reason: 'device-gone' }
  | {
      readonly kind: 'failed';
      readonly reason: 'no-output' | 'not-decodable' | 'not-ready' | 'died';
      readonly detail: string;
    };

export interface OutputDevice {
  readonly id: string;
  readonly label: string;
}

/** One way of making sound. */
export interface SoundPlayer {
  /** Gets ready to play at once; resolves to whether it is. Cheap when it already is. */
  prepare(): Promise<boolean>;
  /** Resolves once it is known whether the sound is heard. Never rejects. */
  play(request: PlayRequest): Promise<PlayOutcome>;
  stop(key: string): void;
  /** Lets go of everything that is only needed while sounding. */
  release(): void;
  /** Told when a sounding that was playing dies. Returns the unsubscribe function. */
  onDied(listener: (key: string, detail: string) => void): () => void;
}
