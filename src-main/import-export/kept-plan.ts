import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import type { ReadFile } from '#shared/exchange/incoming.ts';
import type { Plan } from '#shared/exchange/plan.ts';
import type { ImportedSounds } from './old-sounds.ts';

/** A plan that waits for the person's word. */
export interface KeptPlan {
  readonly token: string;
  readonly name: string;
  readonly source: ReadFile['source'];
  readonly plan: Plan;
  readonly sounds: ImportedSounds;
  /** Whose items it was made against. */
  readonly partitionId: number;
}

/** An import that can be taken back. */
export interface KeptUndo {
  /** The step that made its items; undefined if it made none. */
  readonly step: number | undefined;
  readonly settings: { readonly before: Settings; readonly patch: SettingsPatch };
  readonly rings: readonly Occurrence[];
  readonly partitionId: number;
}

/** The window and a command line may each have one at a time. */
const MAX_KEPT = 3;

/** Holds the last few of something by their tokens. */
export class Kept<T> {
  readonly #kept = new Map<string, T>();

  put(token: string, value: T): void {
    this.#kept.set(token, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MAX_KEPT) break;
      this.#kept.delete(oldest);
    }
  }

  get(token: string): T | undefined {
    return this.#kept.get(token);
  }

  forget(token: string): void {
    this.#kept.delete(token);
  }
}
