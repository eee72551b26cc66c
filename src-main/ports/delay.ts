/** Calls `then` once, about `ms` later, unless the returned function is called before. */
export type Delay = (ms: number, then: () => void) => () => void;
