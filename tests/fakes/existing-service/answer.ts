/** What a call is answered with. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One place that a validation found wrong. */
export interface Issue {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const failure = (status: number, detail: unknown): Answer => ({ status, body: { detail } });
export const broken = (what: string): Answer => failure(500, `Internal server error: ${what}`);
export const NOT_FOUND = failure(404, 'Item not found');

/** The database, or the answer's own schema, refused something: 500, and nothing is stored of the request. */
export class DatabaseError extends Error {}
