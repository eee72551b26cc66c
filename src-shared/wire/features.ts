/**
 * What a server of ours can do beyond the existing service, announced in the `connected` frame. A client uses a feature only
 * when it is announced.
 */
export const SERVER_FEATURES = [
  /** A bulk is followed by `sync_required`. */
  'bulk_sync_required',
  /** `Idempotency-Key` on POST and DELETE, for 24 hours. */
  'idempotency_key',
  /** `ETag` on items, `If-Match` on DELETE. */
  'if_match',
  /** `version` in deletion events and answers. */
  'deletion_version',
  /** `?since=<cursor>&limit=` on the list, with tombstones. */
  'since',
  /** `edited_at` in items. */
  'edited_at',
  /** `rotate: true` in a refresh. */
  'refresh_rotation',
  /** `ring_ended` and `ring_snoozed` are relayed to the user's other connections. */
  'rings',
] as const;
export type ServerFeature = (typeof SERVER_FEATURES)[number];
