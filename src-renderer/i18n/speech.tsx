import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { PSEUDO_LOCALE, pseudoTranslate } from '#shared/messages/pseudo-locale.ts';
import { resolveLanguage, type Translate, translator } from '#shared/messages/translate.ts';
import { useProjection } from '../stores/app-store.ts';
import { type Conventions, conventionsFor } from './conventions.ts';
import { type Formats, formatsFor } from './formats.ts';

/** How this window speaks to the person. */
interface Speech {
  readonly t: Translate;
  readonly conventions: Conventions;
  readonly formats: Formats;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives everything inside the language, conventions and zone of the snapshot. */
export function SpeechProvider({ children }: { children: ReactNode }) {
  const chosen = useProjection((projection) => projection.settings.language);
  const hourCycle = useProjection((projection) => projection.settings.hourCycle);
  const firstDay = useProjection((projection) => projection.settings.firstDay);
  const systemLocale = useProjection((projection) => projection.environment.systemLocale);
  const zone = useProjection((projection) => projection.zone);
  const speech = useMemo(() => {
    const language = resolveLanguage(chosen, systemLocale);
    const isPseudo = chosen === 'system' && systemLocale === PSEUDO_LOCALE;
    const t = isPseudo ? pseudoTranslate(translator(language)) : translator(language);
    const conventions = conventionsFor(language, systemLocale, { hourCycle, firstDay });
    return { t, conventions, formats: formatsFor(t, conventions, zone) };
  }, [chosen, hourCycle, firstDay, systemLocale, zone]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('no SpeechProvider above');
  return speech;
}

/** The function that says messages of the catalogue. */
export function useTranslate(): Translate {
  return useSpeech().t;
}

export function useFormats(): Formats {
  return useSpeech().formats;
}

export function useConventions(): Conventions {
  return useSpeech().conventions;
}
