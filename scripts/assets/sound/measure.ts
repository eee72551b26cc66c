import { rms } from './synth.ts';

export interface Measured {
  readonly seconds: number;
  readonly rmsDb: number;
  readonly peak: number;
  readonly dominantHz: number;
  /** The loudest sample of the first millisecond and the last five: what a listener hears where the loop meets itself. */
  readonly seam: number;
}

/** What matters of a sound: how long, how loud, and which tone leads. */
export function measure(samples: Float32Array, sampleRate: number): Measured {
  const millisecond = Math.round(sampleRate / 1000);
  return {
    seconds: samples.length / sampleRate,
    rmsDb: 20 * Math.log10(rms(samples)),
    peak: peakOf(samples),
    dominantHz: dominantHz(samples, sampleRate),
    seam: Math.max(peakOf(samples.subarray(0, millisecond)), peakOf(samples.subarray(-5 * millisecond))),
  };
}

function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const value of samples) peak = Math.max(peak, Math.abs(value));
  return peak;
}

const FRAME = 8192;

/** The frequency that holds the most energy over the whole sound, within half a bin of 8192 samples. */
export function dominantHz(samples: Float32Array, sampleRate: number): number {
  const energy = new Float64Array(FRAME / 2);
  for (let from = 0; from + FRAME <= samples.length; from += FRAME / 2) {
    const spectrum = transform(samples.subarray(from, from + FRAME));
    for (let bin = 1; bin < FRAME / 2; bin++) {
      const re = spectrum.re[bin] ?? 0;
      const im = spectrum.im[bin] ?? 0;
      energy[bin] = (energy[bin] ?? 0) + re * re + im * im;
    }
  }
  const best = energy.indexOf(Math.max(...energy));
  return ((best + parabola(energy, best)) * sampleRate) / FRAME;
}

/** Where between the neighbours the true peak lies, −0.5 to 0.5. */
function parabola(energy: Float64Array, bin: number): number {
  const [left, middle, right] = [bin - 1, bin, bin + 1].map((at) => Math.log(energy[at] || 1e-30));
  const [a, b, c] = [left ?? 0, middle ?? 0, right ?? 0];
  return (a - c) / (2 * (a - 2 * b + c));
}

/** A radix-2 Fourier transform under a Hann window. */
function transform(frame: Float32Array): { re: Float64Array; im: Float64Array } {
  const re = new Float64Array(FRAME);
  const im = new Float64Array(FRAME);
  const bits = Math.log2(FRAME);
  for (let n = 0; n < FRAME; n++) {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) reversed |= ((n >> bit) & 1) << (bits - 1 - bit);
    re[reversed] = (frame[n] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * n) / FRAME));
  }
  for (let size = 2; size <= FRAME; size *= 2) butterflies(re, im, size);
  return { re, im };
}

function butterflies(re: Float64Array, im: Float64Array, size: number): void {
  const half = size / 2;
  for (let k = 0; k < half; k++) {
    const cos = Math.cos((-2 * Math.PI * k) / size);
    const sin = Math.sin((-2 * Math.PI * k) / size);
    for (let start = k; start < FRAME; start += size) {
      const other = start + half;
      const [or, oi] = [re[other] ?? 0, im[other] ?? 0];
      const [tr, ti] = [or * cos - oi * sin, or * sin + oi * cos];
      const [sr, si] = [re[start] ?? 0, im[start] ?? 0];
      [re[start], im[start], re[other], im[other]] = [sr + tr, si + ti, sr - tr, si - ti];
    }
  }
}
