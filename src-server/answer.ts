/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: object, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

/** An expected failure, in the form the wire has for all of them. */
export function failure(status: number, detail: string, headers: Record<string, string> = {}): Answer {
  return { status, body: { detail }, headers };
}

/** One place of a 422. */
export interface Issue {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

export function invalid(issues: readonly Issue[]): Answer {
  return { status: 422, body: { detail: issues } };
}
