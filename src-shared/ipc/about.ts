/** A library that is part of the app, with the text of its licence; an empty text = its package brings none. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier. */
  readonly identifier: string;
  readonly text: string;
}

/** What this program is made of. */
export interface About {
  readonly versions: {
    readonly app: string;
    readonly electron: string;
    readonly chrome: string;
    readonly node: string;
  };
  readonly licences: readonly Licence[];
}
