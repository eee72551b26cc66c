import type { FastifyError, FastifyInstance } from 'fastify';
import { type Answer, failure, invalid } from '../answer.ts';
import { NotJson } from './bodies.ts';
import type { Operation } from './operation.ts';
import { give } from './register.ts';

/** Everything that no operation answered. */
export function answerErrors(app: FastifyInstance, operations: readonly Operation[]): void {
  const paths = operations.map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = paths.filter(({ pattern }) => pattern.test(path)).map((it) => it.method);
    return give(reply, methods.length === 0 ? failure(404, 'Not Found') : notAllowed(methods));
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const answer = answerTo(error);
    if (answer.status >= 500) request.log.error({ err: error }, 'a request failed');
    return give(reply, answer);
  });
}

function notAllowed(methods: readonly string[]): Answer {
  return failure(405, 'Method Not Allowed', { allow: [...new Set(methods)].sort().join(', ') });
}

function answerTo(error: FastifyError): Answer {
  if (error instanceof NotJson) {
    return invalid([{ type: 'json_invalid', loc: ['body'], msg: 'JSON decode error' }]);
  }
  const status = error.statusCode ?? 500;
  return status < 500 ? failure(status, error.message) : failure(500, 'Internal server error');
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
}
