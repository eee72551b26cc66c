const STEP_MS = 50;
/** Where the fade begins, as a share of the volume: heard at once by who is awake, waking nobody with a start. */
const FLOOR = 0.05;

/** The share of the volume `elapsed` into a fade. Quadratic: the ear finds it even. */
export function fadeShare(elapsedMs: number, fadeInSeconds: number): number {
  const x = fadeInSeconds === 0 ? 1 : Math.min(1, elapsedMs / (fadeInSeconds * 1000));
  return FLOOR + (1 - FLOOR) * x * x;
}

/** Raises an element's volume to `volume`. Returns the function that stops it where it is. */
export function fadeIn(audio: HTMLAudioElement, volume: number, fadeInSeconds: number): () => void {
  const startedAt = performance.now();
  const step = () => {
    const elapsed = performance.now() - startedAt;
    audio.volume = Math.min(1, volume * fadeShare(elapsed, fadeInSeconds));
    if (elapsed >= fadeInSeconds * 1000) clearInterval(timer);
  };
  const timer = setInterval(step, STEP_MS);
  step();
  return () => clearInterval(timer);
}
