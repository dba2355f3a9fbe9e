import { type OpenAPIObject } from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { heldWork } from '../http/held-work';
import { problemMediaType } from '../http/problem';

export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'The same for every problem with this code' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable: decide by it' }),
    instance: z.string().meta({ description: 'The request, as the logs know it' }),
    errors: z
      .array(z.object({ pointer: z.string().optional(), parameter: z.string().optional(), detail: z.string() }))
      .optional(),
    currentVersion: z.int().optional().meta({ description: 'With VERSION.STALE: the version that stands now' }),
    held: z.array(heldWork).optional().meta({ description: 'Work that must be handed over first' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

const statuses = [400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 500, 503] as const;
type ProblemStatus = (typeof statuses)[number];

/** Response components, one a status, that operations refer to. */
export function problemComponents(): NonNullable<NonNullable<OpenAPIObject['components']>['responses']> {
  return Object.fromEntries(
    statuses.map((status) => [
      `Problem${status}`,
      {
        description: STATUS_CODES[status] ?? String(status),
        content: {
          [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' }, example: exampleOf(status) },
        },
        ...(status === 503
          ? { headers: { 'Retry-After': { schema: { type: 'integer' as const }, description: 'Seconds' } } }
          : {}),
      },
    ]),
  );
}

const codes: Record<ProblemStatus, string> = {
  400: 'REQUEST.MALFORMED',
  401: 'TOKEN.MISSING',
  403: 'ACCESS.DENIED',
  404: 'RECORD.NOT_FOUND',
  409: 'CONTACT.CASE_ALREADY_OPEN',
  412: 'VERSION.STALE',
  413: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.MEDIA_TYPE',
  422: 'REQUEST.INVALID',
  428: 'PRECONDITION.REQUIRED',
  500: 'SERVICE.FAILED',
  503: 'TEMPORAL.AWAY',
};

function exampleOf(status: ProblemStatus): unknown {
  const code = codes[status];
  const instance = 'urn:uuid:00000000-0000-4000-8000-000000000000';
  return {
    type: `urn:childs-journey:problem:${code}`,
    title: STATUS_CODES[status],
    status,
    detail: 'Says why',
    code,
    instance,
  };
}
