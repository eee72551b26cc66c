import { useProjection } from '../stores/app-store.ts';
import { AccountForm } from './AccountForm.tsx';
import type { Arrival } from './carry-out.ts';
import { useAccountForm } from './use-account-form.ts';
import '../ui/fields/fields.css';
import './account.css';

/** Signs in to the same account once more; what this computer holds is already that account's. */
export default function SignInAgainForm() {
  const account = useProjection(({ sync }) => sync.account);
  const keeping = useProjection(({ sync }) => sync.keeping);
  const typed = {
    server: account?.serverUrl ?? '',
    email: account?.email ?? '',
    name: '',
    password: '',
    code: '',
  };
  const form = useAccountForm(typed, 'sign-in');
  // A way of keeping that was not agreed to before is not begun silently.
  const withoutKeyStore: Arrival['withoutKeyStore'] = keeping === 'plain' ? 'plain' : 'memory';
  return (
    <div className="account-again">
      <AccountForm account={form} arrival={{ bringLocalItems: false, withoutKeyStore }} takesFocus={false} />
    </div>
  );
}
