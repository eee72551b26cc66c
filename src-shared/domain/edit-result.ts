/** Why an edit was not made. */
export type EditError =
  /** It makes no sense in the item's present state, for example pausing an idle timer. */
  | { readonly kind: 'not-applicable' }
  /** A timer would become longer than `MAX_TIMER_SECONDS`. */
  | { readonly kind: 'too-long' }
  /** A weekly alarm needs at least one day. */
  | { readonly kind: 'weekly-without-days' };

export type EditResult<T> =
  | { readonly ok: true; readonly stored: T }
  | { readonly ok: false; readonly error: EditError };

export function edited<T>(stored: T): EditResult<T> {
  return { ok: true, stored };
}

export function refused(kind: EditError['kind']): { readonly ok: false; readonly error: EditError } {
  return { ok: false, error: { kind } };
}
