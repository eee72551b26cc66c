/** A terminal acts on control characters, and marks of direction reorder a line: both are shown as what they are not. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '�');
}
