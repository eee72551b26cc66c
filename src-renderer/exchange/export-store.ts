import { create } from 'zustand';
import { bridge } from '../bridge.ts';

/** Work that is done sooner shows no progress. */
const SHOWN_AFTER_MS = 300;

interface ExportState {
  /** How much of a file is written (0–1); null: none is, or only just now. */
  readonly share: number | null;
  /** The person ended the last one. */
  readonly wasCancelled: boolean;
}

export const useExportProgress = create<ExportState>(() => ({ share: null, wasCancelled: false }));

let beganAt: number | null = null;

bridge.on('export:progress', ({ share }) => {
  if (share === null) {
    beganAt = null;
    useExportProgress.setState({ share });
    return;
  }
  beganAt ??= performance.now();
  if (performance.now() - beganAt >= SHOWN_AFTER_MS) useExportProgress.setState({ share });
});

/** A person asks for a file. */
export function exportBegins(): void {
  useExportProgress.setState({ wasCancelled: false });
}

/** Ends the writing: what was there before stays. */
export function cancelExport(): void {
  useExportProgress.setState({ wasCancelled: true });
  void bridge.request('export:cancel', undefined);
}
