import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Log } from '../../ports/log.ts';
import { type CountdownPlaces, NO_PLACES, parsePlaces } from './countdown-place.ts';

/** Keeps the places in a small file. Losing it costs a default place and nothing else. */
export function createCountdownPlacesFile(path: string, log: Log) {
  return {
    read(): CountdownPlaces {
      try {
        return parsePlaces(readFileSync(path, 'utf8'));
      } catch {
        return NO_PLACES;
      }
    },
    write(places: CountdownPlaces): void {
      try {
        writeFileSync(`${path}.new`, JSON.stringify(places), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch (error) {
        log.warn('place of the countdown not kept', { error });
      }
    },
  };
}
export type CountdownPlacesFile = ReturnType<typeof createCountdownPlacesFile>;
