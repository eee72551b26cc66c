/** Text key of an occurrence, for maps and for sounds, windows and notifications that belong to it. */
export function occurrenceKey(occurrence: { readonly itemId: string; readonly due: number }): string {
  return `${occurrence.itemId}@${occurrence.due}`;
}
