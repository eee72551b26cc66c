import { create } from 'zustand';
import type { SoundChoice, SoundImportResult } from '#shared/ipc/contract.ts';
import { bridge } from '../bridge.ts';

/** The sounds this device has; empty until they were asked for. */
export const useSounds = create<{ readonly sounds: readonly SoundChoice[] }>(() => ({ sounds: [] }));

export async function loadSounds(): Promise<void> {
  try {
    useSounds.setState({ sounds: await bridge.request('sounds:list', undefined) });
  } catch {
    // The list stays as it was; the sound in use is always offered.
  }
}

/** Lets the person choose a file of their own. */
export async function importSound(): Promise<SoundImportResult> {
  try {
    const result = await bridge.request('sounds:import', undefined);
    if (result.ok) await loadSounds();
    return result;
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
