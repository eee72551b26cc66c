import type { Language } from '#shared/domain/languages.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { resolveLanguage, type Translate, translator } from '#shared/messages/translate.ts';
import { createWhenText, type WhenText } from './when-text.ts';

export interface SpeechDeps {
  readonly settings: () => Pick<Settings, 'language' | 'hourCycle'>;
  readonly systemLocale: string;
  readonly zone: () => string;
}

/** How the main process speaks to the person at this moment; made anew only when language, hours or zone change. */
export interface Speech {
  language(): Language;
  translate(): Translate;
  when(): WhenText;
}

export function createSpeech({ settings, systemLocale, zone }: SpeechDeps): Speech {
  const language = () => resolveLanguage(settings().language, systemLocale);
  const translate = remember((spoken: Language) => translator(spoken));
  const when = remember((_key: string, choice: Parameters<typeof createWhenText>[0]) =>
    createWhenText(choice),
  );
  return {
    language,
    translate: () => translate(language()),
    when() {
      const choice = { language: language(), systemLocale, hourCycle: settings().hourCycle, zone: zone() };
      return when(`${choice.language} ${choice.hourCycle} ${choice.zone}`, choice);
    },
  };
}

/** Keeps the last result, for as long as the key stays the same. */
function remember<K, A extends unknown[], R>(make: (key: K, ...rest: A) => R): (key: K, ...rest: A) => R {
  let last: { readonly key: K; readonly result: R } | null = null;
  return (key, ...rest) => {
    if (last?.key !== key) last = { key, result: make(key, ...rest) };
    return last.result;
  };
}
