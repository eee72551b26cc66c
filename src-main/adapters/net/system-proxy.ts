import type { Agent } from 'node:http';
import type { AgentFor } from './ws-socket.ts';

/** The system's answer for a URL, in the words of a PAC file: `PROXY host:port; SOCKS5 host:port; DIRECT`. */
export type ResolveProxy = (url: string) => Promise<string>;

const ANSWER_MS = 1_000;
const TUNNEL_MS = 4_000;
const SCHEMES: Readonly<Record<string, string>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks4',
  SOCKS4: 'socks4',
  SOCKS5: 'socks5h',
};

/** The first proxy the system names, as a URL; null for none. */
export function proxyOf(answer: string): string | null {
  for (const choice of answer.split(';')) {
    const [kind = '', address = ''] = choice.trim().split(/\s+/);
    if (kind.toUpperCase() === 'DIRECT') return null;
    const proxy = `${SCHEMES[kind.toUpperCase()]}://${address}`;
    if (kind.toUpperCase() in SCHEMES && address !== '' && URL.canParse(proxy)) return proxy;
  }
  return null;
}

/** Asks the system anew each time, for networks change. No answer means directly. */
export function createSystemAgentFor(resolveProxy: ResolveProxy): AgentFor {
  return async (origin, signal) => {
    const answer = await within(ANSWER_MS, resolveProxy(origin.replace(/^ws/, 'http')));
    const proxy = answer === null ? null : proxyOf(answer);
    return proxy === null ? undefined : agentOf(proxy, signal);
  };
}

/** Their libraries are loaded by whoever is behind a proxy. */
async function agentOf(proxy: string, signal: AbortSignal): Promise<Agent> {
  if (proxy.startsWith('socks')) {
    const { SocksProxyAgent } = await import('socks-proxy-agent');
    return new SocksProxyAgent(proxy, { timeout: TUNNEL_MS });
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  // Ends a tunnel whose proxy never answers: the request that wanted it does not know its connection yet.
  const agent = new HttpsProxyAgent(proxy, { signal } as ConstructorParameters<typeof HttpsProxyAgent>[1]);
  // Else the proxy's own refusal would be read as the server's, and cost the sign-in.
  agent.on('proxyConnect', (connect, request) => {
    if (connect.statusCode !== 200) request.destroy(new Error(`the proxy answered ${connect.statusCode}`));
  });
  return agent;
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, ms, null);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
