import { createHmac } from 'node:crypto';

export interface Claims {
  readonly sub?: string;
  readonly email?: string;
  readonly type?: string;
  /** Seconds since 1970. */
  readonly exp?: number;
}

/** JWTs, HS256, as the service makes them. */
export class SignedTokens {
  readonly #secret: string;
  #refused = new Set<string>();
  #issued: string[] = [];

  constructor(secret: string) {
    this.#secret = secret;
  }

  issue(claims: Claims): string {
    const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
    const token = `${text}.${this.#signature(text)}`;
    this.#issued.push(token);
    return token;
  }

  /** The claims of a token that is ours and has not run out, else null. */
  read(token: string, nowMs: number): Claims | null {
    const [head, body, signature] = token.split('.');
    if (signature !== this.#signature(`${head}.${body}`) || this.#refused.has(token)) return null;
    const claims: Claims = JSON.parse(Buffer.from(String(body), 'base64url').toString());
    return claims.exp !== undefined && claims.exp * 1000 <= nowMs ? null : claims;
  }

  /** Every token of that type issued so far counts as expired from now on. */
  refuseIssued(type: string): void {
    const ofType = (token: string) => this.read(token, 0)?.type === type;
    for (const token of this.#issued.filter(ofType)) this.#refused.add(token);
  }

  #signature(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
