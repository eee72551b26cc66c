/** How the scripts end when they cannot go on; the numbers are those of sysexits.h. */
export const exitCodes = /** @type {const} */ ({
  /** There is no display to open a window on. */
  noDisplay: 69,
  /** A runtime could not be had: the npm packages, a Node or an Electron that fits. */
  noRuntime: 72,
  /** System packages are missing and only an administrator may install them. */
  missingPackages: 78,
});

/** An end that was expected: its message is for a person, its code for a script. */
export class Ending extends Error {
  /**
   * @param {number} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
