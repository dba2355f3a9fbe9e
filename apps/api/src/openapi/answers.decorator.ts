import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { type ZodType } from 'zod';
import { Versioned } from '../http/etag.interceptor';

export interface Described {
  /** One line in the list of operations. */
  summary: string;
  /** What a caller must know besides. */
  description?: string;
  /** 200 unless said otherwise. */
  status?: 200 | 201;
  /** The answer carries the version as a strong ETag. */
  etag?: boolean;
}

const etagHeader = {
  ETag: {
    description: 'Strong tag of the version; send it back in If-Match',
    schema: { type: 'string' as const, example: '"3"' },
  },
};

/** What a route answers. The schema is enforced on the way out: a field that it does not know never leaves. */
export function Answers(
  schema: ZodType,
  { summary, description, status = 200, etag = false }: Described,
): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, description }),
    ApiResponse({ status, standardSchema: schema, description: summary, ...(etag ? { headers: etagHeader } : {}) }),
    SerializeOptions({ schema }),
    ...(etag ? [Versioned(true)] : []),
  );
}
