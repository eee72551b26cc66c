import { safeStorage } from 'electron';

/**
 * The system's key store. Nothing is asked before the first call: with a locked keyring it waits until a person has answered
 * the system's prompt.
 */
export const systemCipher = {
  isAvailable: () => safeStorage.isEncryptionAvailable() && !isBasicText(),
  encrypt: (text: string) => safeStorage.encryptString(text),
  decrypt: (bytes: Buffer) => safeStorage.decryptString(bytes),
};

/** Linux without a keyring: "encrypted" with a password that everybody knows. */
function isBasicText(): boolean {
  return process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
}
