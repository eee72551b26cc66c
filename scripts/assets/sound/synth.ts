/** Samples per second of every sound we make. */
export const SAMPLE_RATE = 32_000;

/** A partial of a tone: its frequency as a ratio to the note's, its gain, and how fast it fades as a share of the note's decay. */
export type Partial = readonly [ratio: number, gain: number, decay: number];

export interface Note {
  /** Seconds from the start of the loop. */
  readonly at: number;
  readonly hz: number;
  readonly gain: number;
  /** Seconds until the fundamental has fallen by 60 dB. */
  readonly decaySeconds: number;
  readonly attackSeconds: number;
  readonly partials: readonly Partial[];
}

export interface Swell {
  readonly at: number;
  readonly seconds: number;
  readonly gain: number;
  /** The frequency at `x` from 0 to 1 of the swell. */
  hz(x: number): number;
  /** The loudness at `x`, 0 to 1; a raised cosine when left out. */
  envelope?(x: number): number;
  readonly partials: readonly Partial[];
}

export function silence(seconds: number): Float32Array {
  return new Float32Array(Math.round(seconds * SAMPLE_RATE));
}

/** Adds a struck or plucked note: a soft attack, then an exponential decay. What lies past the track's end is left out. */
export function addNote(track: Float32Array, note: Note): void {
  for (const [ratio, gain, decay] of note.partials) {
    const step = (2 * Math.PI * note.hz * ratio) / SAMPLE_RATE;
    const fall = Math.log(1000) / (note.decaySeconds * decay * SAMPLE_RATE);
    const first = Math.round(note.at * SAMPLE_RATE);
    const length = Math.min(track.length - first, Math.round(note.decaySeconds * decay * SAMPLE_RATE * 1.2));
    const attack = note.attackSeconds * SAMPLE_RATE;
    for (let n = 0; n < length; n++) {
      const rise = n < attack ? 0.5 - 0.5 * Math.cos((Math.PI * n) / attack) : 1;
      add(track, first + n, note.gain * gain * rise * Math.exp(-fall * n) * Math.sin(step * n));
    }
  }
}

/** Adds a sustained tone whose frequency may glide. */
export function addSwell(track: Float32Array, swell: Swell): void {
  const first = Math.round(swell.at * SAMPLE_RATE);
  const length = Math.min(track.length - first, Math.round(swell.seconds * SAMPLE_RATE));
  const envelope = swell.envelope ?? ((x: number) => 0.5 - 0.5 * Math.cos(2 * Math.PI * x));
  for (const [ratio, gain] of swell.partials) {
    let phase = 0;
    for (let n = 0; n < length; n++) {
      const x = n / length;
      phase += (2 * Math.PI * ratio * swell.hz(x)) / SAMPLE_RATE;
      add(track, first + n, swell.gain * gain * envelope(x) * Math.sin(phase));
    }
  }
}

/** Adds the tapping noise of a mallet: short, soft, the same every time for one seed. */
export function addTap(
  track: Float32Array,
  tap: { readonly at: number; readonly gain: number; readonly seed: number },
): void {
  const first = Math.round(tap.at * SAMPLE_RATE);
  const length = Math.min(track.length - first, Math.round(0.02 * SAMPLE_RATE));
  let state = tap.seed >>> 0 || 1;
  let smooth = 0;
  for (let n = 0; n < length; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    smooth += 0.3 * (state / 2 ** 31 - 1 - smooth);
    add(track, first + n, tap.gain * smooth * Math.sin((Math.PI * n) / length) ** 2);
  }
}

function add(track: Float32Array, index: number, value: number): void {
  track[index] = (track[index] ?? 0) + value;
}

/** A raised-cosine fade of both ends, so that the loop's seam is silence meeting silence. */
export function closeSeam(track: Float32Array, seconds: number): void {
  const length = Math.round(seconds * SAMPLE_RATE);
  for (let n = 0; n < length; n++) {
    const last = track.length - 1 - n;
    track[last] = (track[last] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * n) / length));
  }
}

/** Brings a track to a loudness (RMS, full scale = 1), rounding off peaks so that nothing clips. */
export function toLoudness(track: Float32Array, rmsTarget: number, ceiling: number): Float32Array {
  let gain = rmsTarget / rms(track);
  const rounded = () => track.map((value) => ceiling * Math.tanh((value * gain) / ceiling));
  for (let round = 0; round < 12; round++) gain *= rmsTarget / rms(rounded());
  return rounded();
}

export function rms(track: Float32Array): number {
  let sum = 0;
  for (const value of track) sum += value * value;
  return Math.sqrt(sum / track.length);
}
