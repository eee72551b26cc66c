import { useEffect, useState } from 'react';
import type { About, Licence } from '#shared/ipc/about.ts';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { copyText } from '../stores/copy-text.ts';
import { showToast } from '../stores/toasts.ts';
import { Facts } from '../ui/Facts.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

/** Versions, what to hand on when asking for help, and the licences of what the app is made of. */
export function AboutSection() {
  const t = useTranslate();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    bridge.request('about:read', undefined).then(setAbout, () => undefined);
  }, []);
  return (
    <Section id="about" title={t('ui.settings.about')}>
      {about !== null && (
        <Setting
          words={[t('ui.about.versions'), ...Object.keys(about.versions), ...Object.values(about.versions)]}
        >
          <Facts
            facts={[
              { name: t('app.name'), value: about.versions.app },
              { name: 'Electron', value: about.versions.electron },
              { name: 'Chromium', value: about.versions.chrome },
              { name: 'Node.js', value: about.versions.node },
            ]}
          />
        </Setting>
      )}
      <Setting words={[t('ui.about.copy'), t('ui.about.logs'), t('ui.about.help-hint')]}>
        <div className="actions">
          <button type="button" className="button" onClick={() => void copyDiagnostics()}>
            {t('ui.about.copy')}
          </button>
          <button type="button" className="button" onClick={() => void openLogs()}>
            {t('ui.about.logs')}
          </button>
        </div>
        <p className="field-hint">{t('ui.about.help-hint')}</p>
      </Setting>
      {about !== null && <Licences licences={about.licences} />}
    </Section>
  );
}

function Licences({ licences }: { licences: readonly Licence[] }) {
  const t = useTranslate();
  return (
    <Setting words={[t('ui.about.licences'), ...licences.map(({ name }) => name)]}>
      <details className="licences">
        <summary>{t('ui.about.licences')}</summary>
        <p className="field-hint">{t('ui.about.licences-hint')}</p>
        {licences.map(({ name, version, identifier, text }) => (
          <details key={`${name}@${version}`} className="licence">
            <summary>
              {name} {version} <span className="field-hint">{identifier}</span>
            </summary>
            {text !== '' && <pre>{text}</pre>}
          </details>
        ))}
      </details>
    </Setting>
  );
}

async function copyDiagnostics(): Promise<void> {
  const text = await bridge.request('about:diagnostics', undefined).catch(() => null);
  const isCopied = text !== null && copyText(text);
  const message = isCopied ? 'ui.sync.report-copied' : 'ui.sync.report-failed';
  showToast({ tone: isCopied ? 'plain' : 'problem', message, values: {}, undo: null });
}

async function openLogs(): Promise<void> {
  const isOpen = await bridge.request('about:open-logs', undefined).catch(() => false);
  if (!isOpen) showToast({ tone: 'problem', message: 'ui.about.logs-failed', values: {}, undo: null });
}
