import { z } from 'zod';
import { errorSchema, validationErrorSchema } from '#shared/wire/rest.ts';
import type { Operation } from './operation.ts';

const HEADER_TEXTS = {
  'idempotency-key': 'Repeats with the same key within 24 hours get the first answer and change nothing.',
  'if-match': 'The ETag (the version in quotes) that the item must have; otherwise 412.',
};

/** The OpenAPI 3.1 document of the operations, made from the schemas they are parsed with. */
export function openApiDocument(operations: readonly Operation[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    paths[operation.path] = { ...path, [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Pobudka sync server', version },
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}

function describe(operation: Operation): object {
  const { summary, access, body, params, query, headers = [] } = operation;
  const parameters = [
    ...parametersOf('path', params),
    ...parametersOf('query', query),
    ...headers.map((name) => ({
      name,
      in: 'header',
      required: false,
      description: HEADER_TEXTS[name],
      schema: { type: 'string' },
    })),
  ];
  return {
    summary,
    security: access === 'open' ? [] : [{ bearer: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: content(body, 'input') } }),
    responses: responsesOf(operation),
  };
}

function parametersOf(place: 'path' | 'query', schema: z.ZodType | undefined): object[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: shape,
  }));
}

function responsesOf({ answers, access, limit, body, params, query }: Operation): object {
  const all: [number | string, z.ZodType][] = Object.entries(answers);
  if (access !== 'open') all.push([401, errorSchema], [403, errorSchema]);
  if (limit !== 'none') all.push([429, errorSchema]);
  if (body ?? params ?? query) all.push([422, validationErrorSchema]);
  const entries = all.map(([status, schema]) => [
    status,
    { description: `Status ${status}`, content: content(schema, 'output') },
  ]);
  return Object.fromEntries(entries);
}

function content(schema: z.ZodType, io: 'input' | 'output'): object {
  return { 'application/json': { schema: jsonSchema(schema, io) } };
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return shape as JsonSchema;
}
