import { useEffect } from 'react';
import { useProjection } from '../stores/app-store.ts';

/** Linux gives a window no opacity of its own: the page paints itself thinner on a window that is transparent. */
export function useWindowOpacity(): void {
  const opacity = useProjection(({ settings }) => settings.countdownOpacity);
  const isLinux = useProjection(({ environment }) => environment.platform === 'linux');
  useEffect(() => {
    document.body.style.opacity = isLinux ? String(opacity) : '';
  }, [opacity, isLinux]);
}
