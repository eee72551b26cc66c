import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';

/** Whether the old client left its files on this computer. */
export function useOldClientFound(): boolean {
  const [isFound, setFound] = useState(false);
  useEffect(() => {
    let isShown = true;
    bridge.request('exchange:old-client-found', undefined).then(
      (found) => isShown && setFound(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return isFound;
}
