/** How a command ends; after sysexits.h where that has a number [CL4]. */
export const EXIT = {
  ok: 0,
  /** The app understood and said no: nothing of that id, nothing ringing, the disk refused. */
  refused: 1,
  usage: 64,
  /** No display, or the app can neither be reached nor started. */
  unavailable: 69,
  internal: 70,
} as const;
