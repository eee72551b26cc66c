import { randomBytes } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { protocol, type Session } from 'electron';
import { APP_SCHEME } from '#shared/ipc/page-address.ts';
import type { Log } from '../ports/log.ts';
import { resolveAppAddress } from './app-address.ts';
import { parseByteRange } from './byte-range.ts';
import { commonHeaders, contentSecurityPolicy, contentTypeOf, NONCE_PLACEHOLDER } from './page-headers.ts';

export interface AppProtocolDeps {
  /** The folder of the built pages. */
  readonly root: string;
  /** The checked file behind a sound's bare name, null if there is none. */
  readonly soundPath: (origin: 'built-in' | 'own', name: string) => string | null;
  readonly log: Log;
}

/** Makes `app://` a real, secure origin. To be called once, before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, stream: true, codeCache: true } },
  ]);
}

/** Serves our pages and sounds to one session, and nothing else. */
export function serveApp(session: Session, deps: AppProtocolDeps): void {
  const files = listFiles(deps.root);
  session.protocol.handle(APP_SCHEME, async (request) => {
    try {
      return await answer(request, files, deps);
    } catch (error) {
      deps.log.error('app address failed', { error });
      return plainAnswer(500);
    }
  });
}

function answer(request: Request, files: ReadonlySet<string>, deps: AppProtocolDeps): Promise<Response> {
  const target = request.method === 'GET' ? resolveAppAddress(request.url, files) : null;
  if (target?.kind === 'page-file') return pageFile(join(deps.root, target.file));
  const path = target?.kind === 'sound' ? deps.soundPath(target.origin, target.name) : null;
  return path === null ? Promise.resolve(plainAnswer(404)) : soundFile(path, request.headers.get('range'));
}

function plainAnswer(status: number): Response {
  return new Response(null, { status, headers: commonHeaders('text/plain') });
}

async function pageFile(path: string): Promise<Response> {
  const contentType = contentTypeOf(path);
  const headers = commonHeaders(contentType);
  const body = await readFile(path);
  if (!contentType.startsWith('text/html')) return new Response(body, { headers });
  const html = body.toString('utf8');
  const nonce = html.includes(NONCE_PLACEHOLDER) ? randomBytes(18).toString('base64url') : null;
  headers['Content-Security-Policy'] = contentSecurityPolicy(nonce);
  return new Response(html.replaceAll(NONCE_PLACEHOLDER, nonce ?? ''), { headers });
}

/** Answers ranges with 206: Chromium loops and seeks only in media that can be asked for in parts. */
async function soundFile(path: string, rangeHeader: string | null): Promise<Response> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return plainAnswer(404);
  const headers = { ...commonHeaders(contentTypeOf(path)), 'Accept-Ranges': 'bytes' };
  const range = parseByteRange(rangeHeader, found.size);
  if (range.kind === 'unsatisfiable') {
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${found.size}` },
    });
  }
  if (range.kind === 'whole') {
    return new Response(streamOf(path), { headers: { ...headers, 'Content-Length': String(found.size) } });
  }
  const { start, end } = range;
  return new Response(streamOf(path, { start, end }), {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${found.size}`,
    },
  });
}

function streamOf(path: string, part: { start?: number; end?: number } = {}): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path, part)) as ReadableStream<Uint8Array>;
}

/** Every file below `root`, as paths with forward slashes. Read once: what appears later is not ours. */
function listFiles(root: string, below = ''): ReadonlySet<string> {
  const files = new Set<string>();
  for (const name of readdirSync(join(root, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(root, path)).isDirectory()) for (const file of listFiles(root, path)) files.add(file);
    else files.add(path);
  }
  return files;
}
