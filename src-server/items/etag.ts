/** The ETag of an item is its version; a client may make it up from the version it knows. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Whether an If-Match header allows this version: absent or `*` allow any; weak tags match nothing (RFC 9110, 13.1.1). */
export function etagMatches(ifMatch: string | undefined, version: number): boolean {
  if (ifMatch === undefined || ifMatch.trim() === '*') return true;
  return ifMatch.split(',').some((tag) => tag.trim() === etagOf(version));
}

/** The version an If-Match header asks for, for the answer that tells of a conflict; 0 when there is no single one. */
export function versionAskedFor(ifMatch: string | undefined): number {
  const match = /^\s*"(\d{1,10})"\s*$/.exec(ifMatch ?? '');
  return match ? Number(match[1]) : 0;
}
