import { z } from 'zod';
import type { Endpoint } from './endpoint';
import { scopes } from './scopes';

type Json = Readonly<Record<string, unknown>>;

/**
 * The OpenAPI 3.1 document, made of the same shapes that questions are read by and answers are held
 * against in tests.
 */
export function documentOf(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Record<string, Json>> = {
    '/organisations': { get: organisations },
  };
  for (const endpoint of endpoints) {
    const path = `/organisations/{organisation}${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Kretslopp',
      version: '1',
      description: 'Devices, requests, returns, CO2 and rent for other systems. See docs/api.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: { entra },
      schemas: { Problem: problem },
      responses: {
        Problem: {
          description: 'Why it was not done',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          },
        },
      },
    },
  };
}

const entra: Json = {
  type: 'oauth2',
  description: 'Client credentials in the tenant; the scope to ask for is api://…/.default',
  flows: {
    clientCredentials: {
      tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
      scopes,
    },
  },
};

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
  },
};

const refused: Json = { $ref: '#/components/responses/Problem' };

const organisations: Json = {
  operationId: 'listOrganisations',
  summary: 'The organisations of the caller’s tenant',
  security: [{ entra: [] }],
  responses: {
    '200': answerOf(
      z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
      false,
    ),
    default: refused,
  },
};

function operationOf(endpoint: Endpoint): Json {
  const { name, summary, scope, body, conditional, answer } = endpoint;
  return {
    operationId: name,
    summary,
    security: [{ entra: [scope] }],
    parameters: [
      { name: 'organisation', in: 'path', required: true, schema: { type: 'string' } },
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
      ...(conditional ? [ifMatch] : []),
    ],
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(body, 'input') } },
      },
    }),
    responses: { '200': answerOf(answer, true), default: refused },
  };
}

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag that you have seen; another one is answered 412, and nothing changes',
  schema: { type: 'string' },
};

function answerOf(answer: z.ZodType, versioned: boolean): Json {
  return {
    description: 'Done',
    ...(versioned && { headers: { ETag: { schema: { type: 'string' } } } }),
    content: { 'application/json': { schema: schemaOf(answer, 'output') } },
  };
}

function parametersOf(shape: z.ZodObject, where: 'path' | 'query'): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Json {
  const schema = z.toJSONSchema(shape, { io, target: 'draft-2020-12' });
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
}
