import * as instruments from './instruments.ts';
import { addNote, addSwell, type Partial, silence } from './synth.ts';

export interface Tune {
  /** The sound travels as `pobudka-<name>.ogg`. */
  readonly name: string;
  readonly durationSeconds: number;
  /** The tone that leads; the sounds' tones lie at least a whole tone apart and on no octave of each other. */
  readonly dominantHz: number;
  render(): Float32Array;
}

/** A pattern of scale steps (semitones above the leading tone, null = rest) struck on an even beat. */
function pattern(
  steps: readonly (number | null)[],
  beat: { readonly seconds: number; readonly from: number; readonly hz: number },
  strike: (at: number, hz: number, gain: number) => void,
): void {
  steps.forEach((step, index) => {
    if (step === null) return;
    const gain = step === 0 ? 1 : 0.55;
    strike(beat.from + index * beat.seconds, beat.hz * 2 ** (step / 12), gain);
  });
}

function tune(
  name: string,
  durationSeconds: number,
  dominantHz: number,
  fill: (track: Float32Array, hz: number) => void,
): Tune {
  const render = () => {
    const track = silence(durationSeconds);
    fill(track, dominantHz);
    return track;
  };
  return { name, durationSeconds, dominantHz, render };
}

const warm: readonly Partial[] = [
  [1, 1, 1],
  [2, 0.2, 1],
  [3, 0.06, 1],
];
const pure: readonly Partial[] = [
  [1, 1, 1],
  [2, 0.05, 1],
];

/** Light growing: a slow chord swells, and small bells climb through it. */
const dawn = tune('dawn', 10, 415.3, (track, hz) => {
  for (const [at, semitones, gain] of [
    [0, 0, 0.8],
    [0.6, -5, 0.3],
    [1.2, 7, 0.28],
    [1.8, 4, 0.2],
  ] as const) {
    addSwell(track, {
      at,
      seconds: 9.9 - at,
      gain,
      hz: () => hz * 2 ** (semitones / 12),
      partials: warm,
    });
  }
  const climb = [12, null, 16, 19, null, 24, null, 19, 16, null, 12];
  pattern(climb, { seconds: 0.55, from: 1.6, hz }, (at, high, gain) =>
    addNote(track, {
      at,
      hz: high,
      gain: 0.3 * gain,
      decaySeconds: 2,
      attackSeconds: 0.03,
      partials: pure,
    }),
  );
});

/** Water coming to the boil: the whistle climbs, holds with a slight tremble, and is taken off the hob. */
const kettle = tune('kettle', 6, 1568, (track, hz) => {
  const envelope = (x: number) =>
    Math.min(1, x / 0.35, (1 - x) / 0.12) ** 1.5 * (1 - 0.12 * (0.5 + 0.5 * Math.sin(2 * Math.PI * 33 * x)));
  addSwell(track, {
    at: 0.1,
    seconds: 5.5,
    gain: 0.7,
    hz: (x) => hz * (x < 0.3 ? 0.75 + 0.25 * Math.sin((Math.PI / 2) * (x / 0.3)) : 1),
    envelope: (x) => Math.max(0, envelope(x)),
    partials: pure,
  });
  addSwell(track, {
    at: 1.9,
    seconds: 3.6,
    gain: 0.16,
    hz: () => (hz * 5) / 4,
    partials: pure,
  });
});

const bell = tune('bell', 8, 659.26, (track, hz) => {
  for (const [at, gain] of [
    [0.02, 1],
    [2, 0.8],
    [4, 1],
  ] as const)
    instruments.bell(track, at, hz, gain);
  instruments.bell(track, 3, hz * 0.75, 0.3);
  instruments.bell(track, 5, hz * 1.25, 0.25);
});

const marimba = tune('marimba', 6.4, 493.88, (track, hz) => {
  const steps = [
    0,
    null,
    4,
    7,
    0,
    null,
    9,
    7,
    0,
    null,
    4,
    2,
    0,
    4,
    7,
    12,
    0,
    null,
    4,
    7,
    0,
    null,
    9,
    7,
    0,
    null,
  ];
  pattern(steps, { seconds: 0.2, from: 0.02, hz }, (at, high, gain) =>
    instruments.marimba(track, at, high, gain),
  );
});

const chime = tune('chime', 8, 1174.66, (track, hz) => {
  const steps = [0, null, 5, -2, 0, null, null, 7, 0, 3, null, 0, -5, null, 0, null];
  pattern(steps, { seconds: 0.36, from: 0.05, hz }, (at, high, gain) =>
    instruments.tube(track, at, high, 0.8 * gain),
  );
});

/** Three round pulses and a rest, without an edge. */
const pulse = tune('pulse', 4, 932.33, (track, hz) => {
  for (const at of [0.05, 0.35, 0.65, 2.05, 2.35, 2.65])
    addSwell(track, { at, seconds: 0.34, gain: 0.8, hz: () => hz, partials: warm });
  for (const at of [1, 3])
    addSwell(track, { at, seconds: 0.7, gain: 0.4, hz: () => hz * 1.5, partials: pure });
});

/** A bird's phrase: a held whistle, answered by quick chirps that fall and rise. */
const birds = tune('birds', 7, 2489.02, (track, hz) => {
  const whistle = (at: number, seconds: number) =>
    addSwell(track, { at, seconds, gain: 0.7, hz: () => hz, partials: pure });
  const chirp = (at: number, from: number, to: number) =>
    addSwell(track, {
      at,
      seconds: 0.11,
      gain: 0.5,
      hz: (x) => hz * (from + (to - from) * x),
      partials: pure,
    });
  for (const from of [0.05, 3.5]) {
    whistle(from, 0.55);
    whistle(from + 0.7, 0.4);
    for (let n = 0; n < 4; n++) chirp(from + 1.3 + n * 0.16, 1.35, 1.05);
    whistle(from + 2.1, 0.5);
  }
  for (let n = 0; n < 3; n++) chirp(6.2 + n * 0.14, 0.8, 1.2);
});

const harp = tune('harp', 8, 554.37, (track, hz) => {
  const steps = [-12, -5, 0, 4, 0, 7, 0, 4, -10, -3, 0, 5, 0, 9, 0, 5, -12, -5, 0, 4, 7, 12, 7, 0];
  pattern(steps, { seconds: 0.27, from: 0.02, hz }, (at, high, gain) =>
    instruments.harp(track, at, high, gain),
  );
});

const wood = tune('wood', 4.8, 739.99, (track, hz) => {
  const steps = [
    0,
    null,
    0,
    -5,
    0,
    null,
    3,
    null,
    0,
    null,
    0,
    -5,
    0,
    3,
    null,
    0,
    0,
    null,
    0,
    -5,
    0,
    null,
    3,
    null,
    0,
  ];
  pattern(steps, { seconds: 0.18, from: 0.02, hz }, (at, high, gain) =>
    instruments.woodBlock(track, at, high, gain),
  );
});

/** A twin-bell clock on a felt pad: the hammer swings between two cups, twice, with a breath between. */
const classic = tune('classic', 5, 1396.91, (track, hz) => {
  for (const from of [0.02, 2.5]) {
    for (let blow = 0; blow < 30; blow++) {
      const swell = Math.min(1, 0.35 + blow / 12);
      const cup = blow % 2 === 0 ? 1 : 1.122;
      instruments.clockBell(track, from + blow * 0.062, hz * cup, cup === 1 ? swell : 0.45 * swell);
    }
  }
});

export const tunes: readonly Tune[] = [dawn, kettle, bell, marimba, chime, pulse, birds, harp, wood, classic];
