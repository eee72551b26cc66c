import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './countdown/countdown.css';
import { createRoot } from 'react-dom/client';
import { CountdownWindow } from './countdown/CountdownWindow.tsx';
import { loadProjection } from './stores/app-store.ts';
import { Page } from './ui/Page.tsx';

void loadProjection();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <Page>
      <CountdownWindow />
    </Page>,
  );
}
