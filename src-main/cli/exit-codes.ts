/** How a command ends; after sysexits.h where that has a number [CL4]. */
export const EXIT = {
  ok: 0,
  /** The app understood and said no: nothing of that id, nothing ringing, the disk refused. */
  refused: 1,
  usage: 64,
  /** The e-mail of the account was not confirmed. */
  notVerified: 67,
  /** The server cannot be reached. */
  noServer: 68,
  /** No display, or the app can neither be reached nor started. */
  unavailable: 69,
  internal: 70,
  /** It is kept and comes later, or is to be tried again later. */
  later: 75,
  /** The server answers with an error, or as none of ours does. */
  serverError: 76,
  badCredentials: 77,
  /** The server's address is not protected. */
  insecure: 78,
} as const;
