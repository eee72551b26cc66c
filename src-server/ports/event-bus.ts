/** A frame for all connections of a user, or an end to them. */
export type BusMessage =
  | {
      readonly kind: 'frame';
      /** Null: everybody who is connected. */
      readonly userId: string | null;
      readonly frame: UserFrame;
      /** The connection it came from, which does not hear it again. */
      readonly from?: string;
    }
  | {
      readonly kind: 'sign-out';
      readonly userId: string;
      /** The one sign-in that has ended; null: all of the user's. */
      readonly family: string | null;
    };

/** Everything but the stamps (timestamp, user id), which are put on where it is sent. */
export interface UserFrame {
  readonly type: string;
  readonly data?: object;
  readonly reason?: string;
}

/** Carries messages to every node of the service; the one in this process knows one node. */
export interface EventBus {
  publish(message: BusMessage): void;
  /** Returns the unsubscribe function. */
  subscribe(listener: (message: BusMessage) => void): () => void;
}
