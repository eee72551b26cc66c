/** A label the domain accepts, made of any text; null if nothing can be read. */
export function readableLabel(text: string): string | null {
  const plain = text
    .slice(0, 2000)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
  return [...plain].slice(0, 200).join('').trim() || null;
}
