import * as tls from 'node:tls';

/** Newer than the oldest runtime. */
interface Lister {
  readonly getCACertificates?: (kind: 'system' | 'default') => string[];
}

/**
 * The certificates the system trusts, beside the runtime's own with `NODE_EXTRA_CA_CERTS`, in PEM. Undefined where the
 * runtime cannot tell: it then trusts its own. Read once, when first needed, for it takes a while.
 */
export function createSystemAuthorities(lister: Lister = tls): () => string[] | undefined {
  let known: { readonly list: string[] | undefined } | null = null;
  return () => {
    known ??= { list: read(lister) };
    return known.list;
  };
}

function read({ getCACertificates }: Lister): string[] | undefined {
  try {
    const all = [...(getCACertificates?.('system') ?? []), ...(getCACertificates?.('default') ?? [])];
    return all.length === 0 ? undefined : [...new Set(all)];
  } catch {
    return undefined;
  }
}
