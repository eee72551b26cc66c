const PROOF = '/sounds/built-in/pobudka-pulse.ogg';

/** Resolves once a sound of ours was fetched and decoded, unheard; rejects if it cannot be. */
export function proveReady(): Promise<void> {
  return new Promise((resolve, reject) => {
    const audio = new Audio();
    audio.muted = true;
    audio.preload = 'auto';
    audio.addEventListener('canplaythrough', () => {
      audio.removeAttribute('src');
      resolve();
    });
    audio.addEventListener('error', () => reject(new Error(audio.error?.message ?? 'not decodable')));
    audio.src = PROOF;
  });
}
