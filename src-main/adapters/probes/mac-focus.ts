/**
 * Reads `~/Library/DoNotDisturb/DB/Assertions.json`, where macOS notes the focus that a person switched on. One that goes by a
 * timetable is not noted there, so that an empty list says nothing.
 */
export function readFocus(json: string): true | 'unknown' {
  try {
    const stores = (JSON.parse(json) as { data?: unknown }).data;
    const isOn = Array.isArray(stores) && stores.some((store) => hasRecords(store));
    return isOn ? true : 'unknown';
  } catch {
    return 'unknown';
  }
}

function hasRecords(store: unknown): boolean {
  const records = (store as { storeAssertionRecords?: unknown } | null)?.storeAssertionRecords;
  return Array.isArray(records) && records.length > 0;
}
