import { isMessageKey, type Translate } from '#shared/messages/translate.ts';

/** A sound's name as a person reads it: ours are translated, an own file keeps its bare name. */
export function soundName(t: Translate, name: string): string {
  const own = /^pobudka-(.+)\.ogg$/.exec(name)?.[1];
  const key = `sound.${own}`;
  return own !== undefined && isMessageKey(key) ? t(key) : name;
}
