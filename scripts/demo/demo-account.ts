import { randomBytes } from 'node:crypto';
import type { DemoServer } from './demo-server.ts';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

/** Registers and verifies an account, as a person would. */
export async function createDemoAccount(server: DemoServer): Promise<DemoAccount> {
  const account = { email: 'demo@example.com', password: randomBytes(6).toString('base64url') };
  await call(server, 'register', { ...account, name: 'Demo', language: 'en' });
  await call(server, 'verify-email', { email: account.email, code: await server.nextCode() });
  return account;
}

async function call(server: DemoServer, name: string, body: object): Promise<void> {
  const response = await fetch(`${server.url}/api/v1/auth/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
}
