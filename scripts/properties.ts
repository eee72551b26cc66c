/**
 * The full run of the next-occurrence law: every zone, every offset change from 1970 to 2037.
 * Usage: node scripts/properties.ts [seed] [zone …]
 */
import { parseArgs } from 'node:util';
import { checkZone } from '../tests/properties/next-occurrence-law.ts';
import { seeded } from '../tests/properties/random.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const seed = positionals[0] === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(positionals[0]);
const zones = positionals.length > 1 ? positionals.slice(1) : Intl.supportedValuesOf('timeZone');
const tally = { changes: 0, comparisons: 0 };
const startedAt = performance.now();
let failed = 0;

console.log(`next-occurrence law: ${zones.length} zones, seed ${seed}, tzdata ${process.versions.tz}`);
for (const [index, zone] of zones.entries()) {
  try {
    // Seeded afresh for each zone, so that one failing zone can be run alone.
    checkZone(zone, seeded(seed), tally);
  } catch (error) {
    failed += 1;
    console.error(`FAILED (again with: node scripts/properties.ts ${seed} ${zone})`, error);
  }
  if ((index + 1) % 50 === 0) console.log(`${index + 1} zones, ${tally.changes} changes`);
}
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(
  `${tally.changes} changes, ${tally.comparisons} comparisons in ${seconds} s: ${zones.length - failed} passed, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
