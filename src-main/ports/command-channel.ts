/** Why the door turned a caller away before any request was read. */
export type DoorRefusal = 'too-large' | 'not-json' | 'too-slow';

export interface DoorKeeper {
  /** Answers one request, whatever it is. Never rejects. */
  answer(request: unknown): Promise<unknown>;
  /** What the caller is told when it is turned away. */
  refusal(kind: DoorRefusal): unknown;
}

export type DoorOutcome =
  | { readonly kind: 'listening'; stop(): Promise<void> }
  /** Another instance of this profile answers there. */
  | { readonly kind: 'occupied' }
  | { readonly kind: 'failed'; readonly detail: string };

/** The running app's door for the command line; one a profile. */
export interface CommandDoor {
  open(keeper: DoorKeeper): Promise<DoorOutcome>;
}

export type AskOutcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  /** No instance of this profile is running. */
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'failed';
      readonly reason: 'timeout' | 'broken-off' | 'too-large' | 'not-json' | 'unsafe-folder' | 'refused';
    };

/** The command line's way to the running app. */
export interface CommandChannel {
  /** Sends one request and waits for its answer, at most `timeoutMs`. Never rejects. */
  ask(request: unknown, timeoutMs: number): Promise<AskOutcome>;
}
