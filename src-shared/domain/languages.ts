/** The languages that every text exists in. A new one has a catalogue in src-shared/messages of the same name. */
export const LANGUAGE_IDS = ['en', 'pl', 'de'] as const;
export type Language = (typeof LANGUAGE_IDS)[number];

/** Languages are named in themselves, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polski',
  de: 'Deutsch',
};
