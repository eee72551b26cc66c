import { writeFileSync } from 'node:fs';
import { StoreFolder } from '../main/adapters/sqlite/store-folder.ts';
import { FILES_CONTRACT } from './files-contract.ts';
import { RECORD_STORE_CONTRACT } from './record-store-contract.ts';

/*
 * The store's contracts without a test runner, for the Node inside Electron, whose SQLite binding is another one.
 * POBUDKA_REPORT, if set, names the file for the count of what passed and the names of what failed.
 */

const cases = [
  ...RECORD_STORE_CONTRACT.map(({ name, run }) => ({
    name,
    run: (folder: StoreFolder) => run(folder.open().store, folder.log),
  })),
  ...FILES_CONTRACT,
];

const failed: string[] = [];
for (const { name, run } of cases) {
  const folder = new StoreFolder();
  try {
    run(folder);
  } catch (error) {
    failed.push(name);
    console.error(`failed: ${name}\n`, error);
  } finally {
    folder.remove();
  }
}

const passed = cases.length - failed.length;
const report = process.env.POBUDKA_REPORT;
if (report !== undefined) writeFileSync(report, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
