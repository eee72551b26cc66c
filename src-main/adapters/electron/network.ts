import { networkInterfaces } from 'node:os';
import { net } from 'electron';

/** What the system says of the network: a hint. */
export const systemNetwork = {
  isOnline: (): boolean => net.isOnline(),
  /** The addresses this computer has, as one text to compare. */
  addresses: (): string => JSON.stringify(networkInterfaces()),
};
