/** The power of a signal by frequency: `power[i]` belongs to `i * binHz`. */
export interface Spectrum {
  readonly binHz: number;
  readonly power: Float64Array;
}

/** 2.7 Hz a bin at 44.1 kHz: fine enough to tell neighbouring semitones apart above 50 Hz. */
const WINDOW = 16_384;

/** Root mean square of a signal whose full scale is 1. */
export function rms(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}

/** Welch's method: the mean of half-overlapping, Hann-windowed power spectra. */
export function spectrumOf(samples: Float32Array, rate: number): Spectrum {
  const power = new Float64Array(WINDOW / 2);
  for (let start = 0; start + WINDOW <= samples.length; start += WINDOW / 2) {
    const real = Float64Array.from(samples.subarray(start, start + WINDOW), windowed);
    const imaginary = new Float64Array(WINDOW);
    transform(real, imaginary);
    for (let bin = 0; bin < power.length; bin += 1) {
      power[bin] = at(power, bin) + at(real, bin) ** 2 + at(imaginary, bin) ** 2;
    }
  }
  return { binHz: rate / WINDOW, power };
}

/** The strongest frequency. */
export function dominantHz({ binHz, power }: Spectrum): number {
  let strongest = Math.ceil(50 / binHz);
  for (let bin = strongest; bin < power.length; bin += 1) {
    if (at(power, bin) > at(power, strongest)) strongest = bin;
  }
  return strongest * binHz;
}

/** Which part of all the power lies within 1 % of `hz`: 0 to 1. */
export function shareAt({ binHz, power }: Spectrum, hz: number): number {
  let near = 0;
  let all = 0;
  for (let bin = Math.ceil(50 / binHz); bin < power.length; bin += 1) {
    all += at(power, bin);
    if (Math.abs(bin * binHz - hz) <= Math.max(hz * 0.01, binHz)) near += at(power, bin);
  }
  return all === 0 ? 0 : near / all;
}

function windowed(sample: number, index: number): number {
  return sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / WINDOW));
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

/** Cooley and Tukey's transform in place, for a length that is a power of two. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  reverseBits(real, imaginary);
  for (let size = 2; size <= real.length; size *= 2) {
    for (let start = 0; start < real.length; start += size) butterflies(real, imaginary, start, size);
  }
}

function butterflies(real: Float64Array, imaginary: Float64Array, start: number, size: number): void {
  const half = size / 2;
  for (let k = 0; k < half; k += 1) {
    const angle = (-2 * Math.PI * k) / size;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const low = start + k;
    const high = low + half;
    const re = at(real, high) * cos - at(imaginary, high) * sin;
    const im = at(real, high) * sin + at(imaginary, high) * cos;
    real[high] = at(real, low) - re;
    imaginary[high] = at(imaginary, low) - im;
    real[low] = at(real, low) + re;
    imaginary[low] = at(imaginary, low) + im;
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  for (let i = 1, j = 0; i < real.length; i += 1) {
    let bit = real.length >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [at(real, j), at(real, i)];
      [imaginary[i], imaginary[j]] = [at(imaginary, j), at(imaginary, i)];
    }
  }
}
