/** An IANA time-zone name, for example `Europe/Warsaw`. Read afresh at every look, never kept (runtime zone changes). */
export type ZoneId = string & { readonly __unit: 'zoneId' };

export function zoneId(name: string): ZoneId {
  return name as ZoneId;
}
