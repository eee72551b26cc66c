/** Chance that nobody can guess. */
export interface Random {
  id(): string;
  /** Six decimal digits. */
  code(): string;
}
