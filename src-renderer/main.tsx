import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/main.css';
import './styles/rows.css';
import './styles/sync-status.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadProjection } from './stores/app-store.ts';
import { Page } from './ui/Page.tsx';

void loadProjection();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <Page>
      <App />
    </Page>,
  );
}
