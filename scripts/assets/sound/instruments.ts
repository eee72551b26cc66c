import { addNote, addTap, type Partial } from './synth.ts';

/** Strikes one note of an instrument. */
export type Strike = (track: Float32Array, at: number, hz: number, gain: number) => void;

function struck(timbre: {
  readonly partials: readonly Partial[];
  readonly decaySeconds: number;
  readonly attackSeconds: number;
  readonly tap?: number;
}): Strike {
  const { partials, decaySeconds, attackSeconds, tap } = timbre;
  return (track, at, hz, gain) => {
    addNote(track, { at, hz, gain, decaySeconds, attackSeconds, partials });
    if (tap) addTap(track, { at, gain: gain * tap, seed: Math.round(hz * 7 + at * 1000) });
  };
}

/** A rosewood bar tuned to its double octave. */
export const marimba = struck({
  partials: [
    [1, 1, 1],
    [3.93, 0.22, 0.35],
    [9.2, 0.05, 0.15],
  ],
  decaySeconds: 1.3,
  attackSeconds: 0.006,
  tap: 0.25,
});

/** A hollow block of wood. */
export const woodBlock = struck({
  partials: [
    [1, 1, 1],
    [1.52, 0.25, 0.5],
    [2.74, 0.12, 0.3],
  ],
  decaySeconds: 0.42,
  attackSeconds: 0.004,
  tap: 0.5,
});

/** A small hand bell, its hum and tierce kept low so that the strike note leads. */
export const bell = struck({
  partials: [
    [0.5, 0.12, 1.3],
    [1, 1, 1],
    [1.19, 0.12, 0.7],
    [2, 0.3, 0.6],
    [2.74, 0.14, 0.4],
    [4.1, 0.06, 0.25],
  ],
  decaySeconds: 3,
  attackSeconds: 0.008,
});

/** A thin hanging tube. */
export const tube = struck({
  partials: [
    [1, 1, 1],
    [2.76, 0.16, 0.5],
    [5.4, 0.04, 0.25],
  ],
  decaySeconds: 2.4,
  attackSeconds: 0.006,
});

/** A plucked string. */
export const harp = struck({
  partials: [
    [1, 1, 1],
    [2, 0.38, 0.7],
    [3, 0.16, 0.5],
    [4, 0.08, 0.4],
    [5, 0.04, 0.3],
  ],
  decaySeconds: 1.9,
  attackSeconds: 0.005,
});

/** One cup of a twin-bell clock, damped by the next blow. */
export const clockBell = struck({
  partials: [
    [1, 1, 1],
    [2.31, 0.22, 0.5],
    [3.85, 0.08, 0.3],
  ],
  decaySeconds: 0.5,
  attackSeconds: 0.003,
});
