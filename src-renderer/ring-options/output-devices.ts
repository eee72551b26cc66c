import { useEffect, useState } from 'react';
import type { OutputDevice } from './output-option.ts';

/** The sound outputs of this computer, kept current while something is plugged in or out. */
export function useOutputDevices(): readonly OutputDevice[] {
  const [devices, setDevices] = useState<readonly OutputDevice[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const found = await readOutputs();
      if (isCurrent) setDevices(found);
    };
    void read();
    navigator.mediaDevices.addEventListener('devicechange', read);
    return () => {
      isCurrent = false;
      navigator.mediaDevices.removeEventListener('devicechange', read);
    };
  }, []);
  return devices;
}

/** Devices without an id or a name cannot be chosen; a system that tells none leaves the default. */
async function readOutputs(): Promise<readonly OutputDevice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices
    .filter(({ kind, deviceId, label }) => kind === 'audiooutput' && deviceId !== '' && label !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}
