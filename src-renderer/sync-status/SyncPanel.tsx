import { AccountDetails } from '../account/AccountDetails.tsx';
import SignInAgainForm from '../account/SignInAgainForm.tsx';
import { SignInFlow } from '../account/SignInFlow.tsx';
import { useTranslate } from '../i18n/speech.tsx';
import { Section } from '../settings/Section.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ConflictList } from './ConflictList.tsx';
import { ConnectionFacts } from './ConnectionFacts.tsx';
import { useSyncDetails } from './details-store.ts';
import { StatusSummary } from './StatusSummary.tsx';
import { useFreshDetails } from './use-fresh-details.ts';
import { WaitingList } from './WaitingList.tsx';
import './sync.css';

/** Everything about sync: how it stands, what waits and why, what clashed, and whose account it is. */
export default function SyncPanel({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { account, state, waiting } = useProjection((projection) => projection.sync);
  useFreshDetails();
  const isSignedOut = state.kind === 'signed-out';
  return (
    <Dialog
      title={t('ui.sync.title')}
      onClose={onClose}
      keepsDraft={isSignedOut || state.kind === 'needs-sign-in'}
    >
      <div className="dialog-body">
        <StatusSummary />
        {state.kind === 'needs-sign-in' && <SignInAgainForm />}
        {isSignedOut && <SignInFlow />}
        {(account !== null || waiting > 0) && <Details withConnection={!isSignedOut} />}
        {!isSignedOut && (
          <Section title={t('ui.account.title')}>
            <AccountDetails />
          </Section>
        )}
      </div>
    </Dialog>
  );
}

function Details({ withConnection }: { withConnection: boolean }) {
  const t = useTranslate();
  const { details, failed } = useSyncDetails();
  if (details === null) return failed ? <p role="alert">{t('ui.sync.details-failed')}</p> : null;
  return (
    <>
      {withConnection && <ConnectionFacts metrics={details.metrics} />}
      <WaitingList waiting={details.waiting} />
      <ConflictList conflicts={details.conflicts} />
    </>
  );
}
