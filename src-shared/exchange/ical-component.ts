import ICAL from 'ical.js';

/** A property as jCal has it (RFC 7265): moments are ISO texts, a text is without its escapes. */
export type IcalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: unknown,
];

/** A component with its own properties, and those in it. Names are in small letters. */
export type IcalComponent = readonly [
  kind: string,
  properties: readonly IcalProperty[],
  inner: readonly IcalComponent[],
];

/** A rule that ICAL.js does not know would cost the whole event: rules are handed on as they stand there. */
const RULE = /^(RRULE|EXRULE)(?:;[^:\r\n]*)?:/gim;
/** ICAL.js would take a start with an offset, which a calendar must not have, for a time here. */
const START_WITH_MORE = /^DTSTART[;:].*\d{8}T\d{6}(?!Z?[ \t]*$).*$/gim;

/** Parses one component; null where that cannot be done. */
export function parseComponent(text: string): IcalComponent | null {
  const parsed = tried(() =>
    ICAL.parse(text.replaceAll(RULE, '$1;VALUE=TEXT:').replaceAll(START_WITH_MORE, '')),
  );
  // Several components, where a folded line hid the end of the first.
  return typeof parsed?.[0] === 'string' ? (parsed as IcalComponent) : null;
}

/** The parts of a rule: one day is a text, more are a list. */
export interface RuleParts {
  readonly freq?: string;
  readonly interval?: number;
  readonly byday?: string | readonly string[];
}

/** Parses a recurrence rule; null for one that is none. Small letters are allowed and blanks met, though ICAL.js knows neither. */
export function parseRule([, , type, value]: IcalProperty): RuleParts | null {
  if (type !== 'text') return null;
  const rule = String(value).toUpperCase().replaceAll(' ', '');
  return tried<RuleParts>(() => ICAL.design.icalendar.value.recur.fromICAL(rule));
}

/** What ICAL.js throws depends on what is wrong: a sound text cannot fail. */
function tried<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** The first property of that name. */
export function propertyOf([, properties]: IcalComponent, name: string): IcalProperty | null {
  return properties.find(([its]) => its === name) ?? null;
}

/** A text value; one of a property that no standard knows has its escapes still. */
export function textOf(component: IcalComponent, name: string): string | null {
  const [, , type, value] = propertyOf(component, name) ?? [];
  if (typeof value !== 'string') return null;
  return type === 'unknown' ? ICAL.design.icalendar.value.text.fromICAL(value) : value;
}
