import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type Response } from 'express';
import { etag } from './etag';
import { problemMediaType } from './problem';
import { problemOf } from './problem-of';
import { type IdentifiedRequest } from '#libs/service';
import { traceOf } from './trace-of';

/** The one place where a failure becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<IdentifiedRequest>();
    const response = http.getResponse<Response>();
    const { body, headers } = problemOf(error, request.id);
    response.locals['code'] = body.code; // for the line of the request
    if (body.status >= 500) this.log.error({ requestId: request.id, ...traceOf(error) });
    if (response.headersSent) return void response.end();
    if (body.currentVersion !== undefined) response.setHeader('ETag', etag(body.currentVersion));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.status(body.status).type(problemMediaType).send(JSON.stringify(body));
  }
}
