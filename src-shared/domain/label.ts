/** In code points, after trimming. */
export const MAX_LABEL_LENGTH = 200;

/** What is wrong with a label that is trimmed and not empty; null = nothing. */
export function labelFault(label: string): 'too-long' | 'characters' | null {
  if ([...label].length > MAX_LABEL_LENGTH) return 'too-long';
  return label.isWellFormed() && !/\p{Cc}/u.test(label) ? null : 'characters';
}
