import { lazy, Suspense } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';

const SignInAgainForm = lazy(() => import('./SignInAgainForm.tsx'));

/** Over everything else: the sign-in has ended, nothing is lost, and the password is all it takes. */
export function SignInAgain() {
  const t = useTranslate();
  const isNeeded = useProjection(({ sync }) => sync.state.kind === 'needs-sign-in');
  const waiting = useProjection(({ sync }) => sync.waiting);
  if (!isNeeded) return null;
  return (
    <section className="notice" data-tone="warning" aria-labelledby="sign-in-again-title">
      <div className="notice-text">
        <h2 id="sign-in-again-title">{t('ui.sync.state.needs-sign-in')}</h2>
        <p>{t('ui.account.again-waiting', { count: waiting })}</p>
      </div>
      <Suspense>
        <SignInAgainForm />
      </Suspense>
    </section>
  );
}
