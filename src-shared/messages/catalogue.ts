import type { english } from './en.ts';

export type MessageKey = keyof ReturnType<typeof english>;
export type Catalogue = Readonly<Record<MessageKey, string>>;
