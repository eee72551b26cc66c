import type { Translate } from '#shared/messages/translate.ts';

/** Codes by which a socket closes (RFC 6455), and what they mean to a person. */
const closings = {
  '1001': 'ui.sync.trouble.restarting',
  '1006': 'ui.sync.trouble.broken',
  '1008': 'ui.sync.trouble.sign-in',
  '1011': 'ui.sync.trouble.silence',
  '1012': 'ui.sync.trouble.restarting',
  '1013': 'ui.sync.trouble.restarting',
  'refresh refused': 'ui.sync.trouble.sign-in',
  'refresh unavailable': 'ui.sync.trouble.no-answer',
  timeout: 'ui.sync.trouble.silence',
} as const;

/** What went wrong last, as the socket notes it (`troubleOf`): in words, and the code where there are none for it. */
export function troubleWords(t: Translate, trouble: string): string {
  if (trouble === 'HTTP 401' || trouble === 'HTTP 403') return t('ui.sync.trouble.sign-in');
  if (Object.hasOwn(closings, trouble)) return t(closings[trouble as keyof typeof closings]);
  return t('ui.sync.trouble.other', { code: trouble });
}
