/** The only source of chance. */
export interface Random {
  /** A new RFC 9562 version 4 UUID. */
  uuid(): string;
  /** 0 ≤ x < 1. */
  fraction(): number;
}
