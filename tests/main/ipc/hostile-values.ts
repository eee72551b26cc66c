/** Values that a page under somebody else's control might send, from one seed. */
export interface HostileValues {
  pick<T>(choices: readonly T[]): T;
  chance(probability: number): boolean;
  /** Anything. */
  value(): unknown;
  /** Anything, often in the form of a command. */
  argument(): unknown;
}

const KINDS = [
  'create-alarm',
  'edit-timer',
  'delete-item',
  'change-settings',
  'snooze-ring',
  'dismiss-all',
  'x',
  '',
];
const KEYS = [
  'kind',
  'id',
  'label',
  'alarmTime',
  'patch',
  'minutes',
  'due',
  '__proto__',
  'constructor',
  'toString',
  '',
];
const TEXTS = [
  '',
  'a',
  '../../etc/passwd',
  '07:30',
  '\u0000',
  '\ud800',
  '<script>',
  '{{}}',
  'x'.repeat(70_000),
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  5,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];

export function createHostileValues(seed: number): HostileValues {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const record = (depth: number) => {
    const made: Record<string, unknown> = {};
    const size = Math.floor(random() * 5);
    for (let index = 0; index < size; index += 1) {
      // Structured clone makes `__proto__` a field of its own; plain assignment would not.
      const field = { value: value(depth + 1), enumerable: true, configurable: true, writable: true };
      Object.defineProperty(made, pick(KEYS), field);
    }
    return made;
  };
  const cyclic = () => {
    const made: Record<string, unknown> = {};
    made.self = made;
    return made;
  };
  const value = (depth = 0): unknown => {
    const nested = depth < 4;
    const makers: (() => unknown)[] = [
      () => pick(TEXTS),
      () => pick(NUMBERS),
      () => pick([null, undefined, true, false]),
      () => pick([1n, new Date(0), new Map([[1, 2]]), new Set([1]), new Uint8Array(8), /x/, new Error('x')]),
      () => (nested ? record(depth) : null),
      () => (nested ? [value(depth + 1), value(depth + 1)] : []),
      () => (random() < 0.1 ? cyclic() : 'a'),
    ];
    return pick(makers)();
  };
  return {
    pick,
    chance: (probability) => random() < probability,
    value,
    argument: () => (random() < 0.5 ? { ...record(0), kind: pick(KINDS) } : value()),
  };
}
