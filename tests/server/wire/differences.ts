/** Where our server answers another status than the recording, on purpose; docs/PROTOCOL.md gives the reasons. */
export const OTHER_STATUS: Readonly<Record<string, number>> = {
  '01-auth: refresh for a user that does not exist': 401,
  '02-rest-authorization: token without exp': 401,
  '02-rest-authorization: token of a user not in the database: list': 401,
  '02-rest-authorization: token of a user not in the database: create': 401,
  '07-versions: create with version 2147483648': 422,
  '07-versions: update to 2147483647 (+1 overflows)': 422,
  '08-delete: odd id "x/y": create': 422,
  '08-delete: empty id: create': 422,
  '08-delete: id "health": create': 422,
  '08-delete: id "health": hard delete': 404,
  '08-delete: id of 5,000 characters': 422,
  '13-bulk: one item with a bad enum: the whole request is 422': 200,
  '13-bulk: b4 was not stored': 200,
  '13-bulk: the same new id twice in one bulk': 200,
  '13-bulk: b6': 200,
  '13-bulk: list after it (stored type alarm, alarm_time null)': 200,
  '13-bulk: item fails in the database (label with NUL): what of its neighbours': 200,
  '13-bulk: b7': 200,
};

/** Same status, other words: what stands in the body is not compared. */
export const OTHER_BODY: readonly string[] = [
  // No token without a token type, and no reason why not.
  '01-auth: login: not JSON',
  '01-auth: login: form instead of JSON',
  '01-auth: login: no content type',
  // The path is read as an id, which is not there.
  '08-delete: odd id "x/y": get',
  '08-delete: odd id "x/y": delete',
];

/** Handshakes that the existing service accepts with a token that is not an access token of a live user. */
export const REFUSED_HANDSHAKES: readonly string[] = [
  'refresh token',
  'token without type',
  'token without exp',
  'user not in the database',
];
