import type { RefObject } from 'react';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useSectionInView } from './use-section-in-view.ts';

/** Jumps to a section of the settings, and tells which one is being read. */
export function SettingsNav(props: {
  sections: readonly { readonly id: string; readonly title: MessageKey }[];
  body: RefObject<HTMLElement | null>;
}) {
  const t = useTranslate();
  const shown = useSectionInView(props.body);
  const jump = (id: string) => {
    const section = props.body.current?.querySelector<HTMLElement>(`[data-section="${id}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };
  return (
    <nav className="settings-nav" aria-label={t('ui.settings.sections')}>
      {props.sections.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="settings-jump"
          aria-current={id === shown ? 'location' : undefined}
          onClick={() => jump(id)}
        >
          {t(title)}
        </button>
      ))}
    </nav>
  );
}
