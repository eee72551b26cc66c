import type { Answer } from './answer.ts';

/** A request as it came, and what became of it. */
export interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed if it was JSON, else the text; undefined if there was none. */
  readonly body: unknown;
  readonly token: string | null;
  /** Null until it is answered; stays so if it never was. */
  status: number | null;
}

/** What a test does to requests on their way. */
export type Interference =
  /** Answered so, and nothing is done. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Done, and the connection dies before the answer. */
  | { readonly kind: 'lose-answer' }
  /** The connection dies before anything is done. */
  | { readonly kind: 'cut' }
  /** Never answered. */
  | { readonly kind: 'ignore' };

export interface Rule {
  readonly matches: (request: SeenRequest) => boolean;
  readonly interference: Interference;
  /** For how many matching requests it counts. */
  times: number;
}

/** Rules that a test laid down, first come first served. */
export class Interferences {
  #rules: Rule[] = [];

  add(rule: Rule): void {
    this.#rules.push(rule);
  }

  clear(): void {
    this.#rules = [];
  }

  take(request: SeenRequest): Interference | null {
    const rule = this.#rules.find((it) => it.times > 0 && it.matches(request));
    if (!rule) return null;
    rule.times -= 1;
    return rule.interference;
  }
}

/** An answer of a proxy that asks for patience. */
export function tooMany(retryAfter: string): Interference {
  const answer = {
    status: 429,
    body: { detail: 'Too many requests' },
    headers: { 'retry-after': retryAfter },
  };
  return { kind: 'answer', answer };
}
