import { type ReactNode, useEffect } from 'react';
import { resolveLanguage } from '#shared/messages/translate.ts';
import { SpeechProvider } from '../i18n/speech.tsx';
import { useAppStore, useProjection } from '../stores/app-store.ts';
import { Failure } from './Failure.tsx';

/** The frame of every page: nothing before the first snapshot, then the content in the person's language and theme. */
export function Page({ children }: { children: ReactNode }) {
  const isLoaded = useAppStore((state) => state.projection !== null);
  const failed = useAppStore((state) => state.failed);
  if (failed) return <Failure />;
  if (!isLoaded) return null;
  return (
    <SpeechProvider>
      <DocumentLook />
      {children}
    </SpeechProvider>
  );
}

/** Tells the document its theme and language. */
function DocumentLook() {
  const theme = useProjection(({ settings }) => settings.theme);
  const language = useProjection(({ settings, environment }) =>
    resolveLanguage(settings.language, environment.systemLocale),
  );
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  return null;
}
