/** What a socket tells, in order; nothing after `closed` or `refused`, of which one comes exactly once. */
export interface SocketListener {
  /** A text frame of at most 1 MiB; longer ones close the socket with 1009. Binary frames come as an empty text. */
  frame(text: string): void;
  pong(): void;
  /** The handshake was answered with this HTTP status instead of a socket. */
  refused(status: number): void;
  /** Closed by whomever, or never opened (1006). */
  closed(code: number): void;
}

export interface Socket {
  send(text: string): void;
  /** A protocol ping. */
  ping(): void;
  /** Sends the frames given, then closes; cut off if that takes longer than a second. */
  close(lastFrames: readonly string[]): void;
  /** Cuts it off at once. */
  cut(): void;
}

/** Opens sockets by the system's proxy and certificates, permessage-deflate offered. `url` holds a token: it is never logged. */
export type OpenSocket = (url: string, listener: SocketListener) => Socket;
