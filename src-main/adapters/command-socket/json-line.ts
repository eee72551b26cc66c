export type ParsedLine = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export function parseJsonLine(text: string): ParsedLine {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
