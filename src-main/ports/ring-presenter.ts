import type { Occurrence } from '#shared/domain/occurrence.ts';

/** An active ring as a person sees it. */
export interface RingView {
  readonly occurrence: Occurrence;
  readonly showPopup: boolean;
  /** Nothing could be played: the ring window flashes. */
  readonly silentFallback: boolean;
}

/** Shows what rings: the ring window, taskbar flash. Given the whole list each time; shows nothing for an empty one. */
export interface RingPresenter {
  present(rings: readonly RingView[]): void;
}
