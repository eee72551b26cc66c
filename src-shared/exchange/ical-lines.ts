/** A property of a calendar: `NAME;PARAM=value:VALUE`. Names are upper case; `value` is as it stands there. */
export interface IcalProperty {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A component with its own properties; those of the components in it are in them. */
export interface IcalComponent {
  readonly kind: string;
  readonly properties: IcalProperty[];
  readonly inner: IcalComponent[];
}

/** A name, parameters whose values may be quoted, and the rest. */
const NAME = /^([A-Za-z0-9-]+)(?=[;:])/;
const PARAMETER = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*(?:,(?:"[^"]*"|[^";:,]*))*)/y;
/** No event has reminders within reminders. */
const MAX_DEPTH = 4;

/** Parses one component (RFC 5545, 3.1 and 3.6); null where a line is none, or the ends do not fit. */
export function parseComponent(text: string): IcalComponent | null {
  const open: IcalComponent[] = [];
  for (const line of unfolded(text)) {
    const property = parseLine(line);
    if (property === null) return null;
    const current = open.at(-1);
    const kind = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      if (open.length >= MAX_DEPTH) return null;
      const begun: IcalComponent = { kind, properties: [], inner: [] };
      current?.inner.push(begun);
      open.push(begun);
    } else if (property.name === 'END') {
      if (current?.kind !== kind) return null;
      if (open.length === 1) return current;
      open.pop();
    } else if (current === undefined) return null;
    else current.properties.push(property);
  }
  return null;
}

/** A long line goes on in the next one, behind a space or a tab. */
function unfolded(text: string): string[] {
  return text
    .replaceAll(/\r\n?|\n/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function parseLine(line: string): IcalProperty | null {
  const name = NAME.exec(line)?.[1];
  if (name === undefined) return null;
  const parameters = new Map<string, string>();
  let at = name.length;
  for (;;) {
    PARAMETER.lastIndex = at;
    const found = PARAMETER.exec(line);
    if (found === null) break;
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replaceAll('"', ''));
    at = PARAMETER.lastIndex;
  }
  if (line[at] !== ':') return null;
  return { name: name.toUpperCase(), parameters, value: line.slice(at + 1) };
}

/** The first property of that name. */
export function propertyOf({ properties }: IcalComponent, name: string): IcalProperty | null {
  return properties.find((property) => property.name === name) ?? null;
}

/** A text value without its escapes (RFC 5545, 3.3.11). */
export function textOf(component: IcalComponent, name: string): string | null {
  const value = propertyOf(component, name)?.value;
  return (
    value?.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)) ?? null
  );
}

/** A property as a line of a file, folded at 75 bytes between characters. */
export function icalLine(name: string, value: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of `${name}:${value}`) {
    const size = utf8Length(character);
    if (bytes + size > 73) {
      parts.push(part);
      [part, bytes] = ['', 0];
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

export function escapedText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
