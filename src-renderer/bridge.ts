import type { Bridge } from '#shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; nothing else of the main process is reachable. */
    readonly pobudka: Bridge;
  }
}

/** The way to the main process. This is the only file that touches the preload's API. */
export const bridge: Bridge = window.pobudka;
