import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface RestStep {
  readonly step: string;
  readonly request: RecordedRequest;
  readonly response: { readonly status: number; readonly body: unknown };
}

export interface RecordedFrame {
  readonly dir?: 'server' | 'client';
  readonly opcode?: string;
  readonly raw?: string;
  readonly data?: string;
}

export interface SocketStep {
  readonly step: string;
  readonly url: string;
  readonly handshake: { readonly status: number };
  readonly frames: readonly RecordedFrame[];
  readonly close: { readonly code: number };
}

type Step = RestStep | SocketStep | { readonly note: string };

function stepsOf(file: string): Step[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8')).steps;
}

export function restSteps(file: string): RestStep[] {
  return stepsOf(file).filter((step): step is RestStep => 'request' in step);
}

export function socketSteps(file: string): SocketStep[] {
  return stepsOf(file).filter((step): step is SocketStep => 'frames' in step);
}

/** The users of the recordings. */
export const RECORDED_USERS = {
  a: '6375f490-bace-44ad-a904-5108163a6b1e',
  b: 'e66a9e67-e9f8-4dcf-aa99-4a7a82e7d8b3',
};
