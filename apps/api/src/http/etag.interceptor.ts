import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { etag } from './etag';

/** On a route whose answer carries its version. */
export const Versioned = Reflector.createDecorator<true>();

/** Sends the version of an answer as its strong ETag. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (!this.reflector.get(Versioned, context.getHandler())) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap((answer) => {
        if (hasVersion(answer)) response.setHeader('ETag', etag(answer.version));
      }),
    );
  }
}

function hasVersion(answer: unknown): answer is { version: number } {
  return typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number';
}
