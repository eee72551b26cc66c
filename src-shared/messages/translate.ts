import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGE_IDS, type Language } from '../domain/languages.ts';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { polish } from './pl.ts';

/** Functions, so that a start makes none of the many texts of the languages that nobody speaks here. */
const catalogues: Readonly<Record<Language, () => Catalogue>> = { en: english, pl: polish, de: german };
const made = new Map<Language, Catalogue>();

export type MessageValues = Readonly<Record<string, string | number>>;
/** Says a message of the catalogue in one language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** What gives a character of a message a meaning: arguments stand in braces, apostrophes quote them. */
const SYNTAX = /[{}']/;

/** Makes the function that speaks `language`. Messages are parsed once, when first said; most say just themselves. */
export function translator(language: Language): Translate {
  const catalogue = catalogueOf(language);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key];
    if (!SYNTAX.test(message)) return message;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}

/** The language to speak: the chosen one, else the first of ours that the system's locale starts with, else English. */
export function resolveLanguage(chosen: Language | 'system', systemLocale: string): Language {
  if (chosen !== 'system') return chosen;
  const [system] = systemLocale.toLowerCase().split(/[-_]/);
  return LANGUAGE_IDS.find((id) => id === system) ?? 'en';
}

/** Whether a key made up at run time (from a finding's code, a sound's name) has a text. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogueOf('en'), key);
}

function catalogueOf(language: Language): Catalogue {
  const catalogue = made.get(language) ?? catalogues[language]();
  made.set(language, catalogue);
  return catalogue;
}
