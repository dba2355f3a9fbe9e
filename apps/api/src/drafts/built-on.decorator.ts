import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { draftVersionSeen } from '../http/etag';
import { documented } from '../http/documented';
import { type IdentifiedRequest } from '#libs/service';

const version = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const request = context.switchToHttp().getRequest<IdentifiedRequest>();
  return draftVersionSeen(request.header('If-Match'), request.header('If-None-Match'));
});

const headers = [
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'ETag of the draft that this text builds on. This or If-None-Match is required',
    schema: { type: 'string', example: '"12"' },
  }),
  ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'For the first save: there must be no draft yet',
    schema: { type: 'string', enum: ['*'] },
  }),
];

/** The draft version that a save builds on; 0 for the first. */
export function BuiltOn(): ParameterDecorator {
  return documented(version(), headers);
}
