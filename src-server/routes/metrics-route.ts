import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { failure } from '../answer.ts';
import { give } from '../http/register.ts';
import type { Metrics } from '../metrics.ts';

/** `/metrics` in Prometheus' text format, for whoever has the token. It is text, so it is not among the operations. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, token: string): void {
  app.get('/metrics', async (request, reply) => {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      return give(reply, failure(401, 'Not authenticated', { 'www-authenticate': 'Bearer' }));
    }
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

/** Takes the same time wherever the two differ, and whatever their lengths. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
