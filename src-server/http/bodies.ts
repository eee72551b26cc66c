import type { FastifyInstance } from 'fastify';

/** A body that says it is JSON, and is not. */
export class NotJson extends Error {}

/** JSON is parsed; anything else arrives as text, which no schema takes, so that it is 422 as in the existing service. */
export function acceptBodies(app: FastifyInstance): void {
  app.decorateRequest('sentBody', '');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(
    /^application\/(?:[\w.-]+\+)?json/,
    { parseAs: 'string' },
    (request, text, done) => {
      request.sentBody = text;
      if (text === '') return done(null, undefined);
      try {
        done(null, JSON.parse(text));
      } catch {
        done(new NotJson('JSON decode error'));
      }
    },
  );
  app.addContentTypeParser<string>('*', { parseAs: 'string' }, (request, text, done) => {
    request.sentBody = text;
    done(null, text);
  });
}
