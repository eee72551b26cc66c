import { lazy, Suspense } from 'react';
import { useProjection } from '../stores/app-store.ts';

// Its form widgets are needed once in the life of a profile.
const Welcome = lazy(() => import('./Welcome.tsx'));

/** The first start of a profile: nothing is there yet, nobody is signed in, and the welcome was not put away. */
export function FirstStart() {
  const isFirst = useProjection(
    ({ settings, items, sync }) =>
      !settings.wasWelcomed && items.size === 0 && sync.state.kind === 'signed-out',
  );
  return <Suspense>{isFirst && <Welcome />}</Suspense>;
}
