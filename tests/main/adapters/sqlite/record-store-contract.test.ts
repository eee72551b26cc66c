import { describe, test } from 'vitest';
import { FILES_CONTRACT } from '../../../contracts/files-contract.ts';
import { RECORD_STORE_CONTRACT } from '../../../contracts/record-store-contract.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';
import { FakeRecordStore } from '../../../fakes/fake-record-store.ts';
import { StoreFolder } from './store-folder.ts';

describe('the record store on SQLite', () => {
  for (const { name, run } of RECORD_STORE_CONTRACT) {
    test(name, () => {
      const folder = new StoreFolder();
      try {
        run(folder.open().store, folder.log);
      } finally {
        folder.remove();
      }
    });
  }
});

describe('the store on the disk', () => {
  for (const { name, run } of FILES_CONTRACT) {
    test(name, () => {
      const folder = new StoreFolder();
      try {
        run(folder);
      } finally {
        folder.remove();
      }
    });
  }
});

describe('the fake record store', () => {
  for (const { name, run } of RECORD_STORE_CONTRACT) {
    test(name, () => {
      const log = new FakeLog();
      run(new FakeRecordStore(log), log);
    });
  }
});
