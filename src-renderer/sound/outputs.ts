/** The output devices there are. None means that a sound would be played into nothing, without an error. */
export async function outputDevices(): Promise<{ id: string; label: string }[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'audiooutput')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

export async function outputIds(): Promise<readonly string[]> {
  return (await outputDevices()).map(({ id }) => id);
}

/** Called after outputs came or went. */
export function onOutputsChanged(listener: () => void): void {
  navigator.mediaDevices.addEventListener('devicechange', listener);
}
