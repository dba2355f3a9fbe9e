import { type Request, type RequestHandler, type Response } from 'express';
import { type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { requestId } from './request-id';

/** What may stand in a request, and in no log. */
export const redactedOfRequests = [
  '*.headers',
  '*.body',
  '*.query',
  '*.url',
  'headers',
  'body',
  'query',
  'url',
] as const;

/**
 * One line a request: its id, method, route (the pattern, not the address), status, time, and the code of what was refused.
 *
 * @param isQuiet addresses that leave no line, such as a probe's
 */
export function requestLog(logger: Logger, isQuiet: (url: string) => boolean): RequestHandler {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: requestId,
    quietReqLogger: true,
    autoLogging: { ignore: ({ url = '' }) => isQuiet(url) },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
    customProps: (request, { locals }) => ({
      ...{ method: request.method, route: patternOf(request) },
      ...(typeof locals['code'] === 'string' ? { code: locals['code'] } : {}),
    }),
    customAttributeKeys: { reqId: 'requestId' },
    serializers: {
      req: () => undefined,
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: () => undefined,
    },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
  });
}

/** The route's pattern, such as `/journeys/:journeyId`; never the address, which may hold ids. */
export function patternOf(request: Request): string {
  const route = request.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'none';
}
