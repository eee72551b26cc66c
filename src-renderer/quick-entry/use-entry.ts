import { useEffect, useState } from 'react';
import { resolveLanguage } from '#shared/messages/translate.ts';
import type { EntryContext, QuickEntry } from '#shared/quick-entry/entry.ts';
import { epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';
import { useProjection } from '../stores/app-store.ts';

export type Grammar = (text: string, context: EntryContext) => QuickEntry;

/** Loaded when the field is first used: the window's first paint needs no grammar. */
export async function loadGrammar(): Promise<Grammar> {
  return (await import('#shared/quick-entry/parse-quick-entry.ts')).parseQuickEntry;
}

/** Reads a text at an instant, in the language and zone of the window. */
export type ReadEntry = (grammar: Grammar, text: string, now: number) => QuickEntry;

export function useReadEntry(): ReadEntry {
  const zone = useProjection((projection) => projection.zone);
  const language = useProjection(({ settings, environment }) =>
    resolveLanguage(settings.language, environment.systemLocale),
  );
  return (grammar, text, now) => grammar(text, { now: epochMs(now), zone: zoneId(zone), language });
}

/** The grammar once it is there; loading begins when it is `wanted`. */
export function useGrammar(wanted: boolean): Grammar | null {
  const [grammar, setGrammar] = useState<Grammar | null>(null);
  useEffect(() => {
    if (!wanted || grammar !== null) return;
    let current = true;
    void loadGrammar().then((loaded) => current && setGrammar(() => loaded));
    return () => {
      current = false;
    };
  }, [wanted, grammar]);
  return grammar;
}
