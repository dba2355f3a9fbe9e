import { type LoggerService } from '@nestjs/common';
import { type Request, type RequestHandler, type Response } from 'express';
import { type Level, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { requestId } from './request-id';

/** JSON lines on standard output. Nothing that could hold personal data is handed to it; the redaction stands behind that. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { service: 'web' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.headers', '*.body', '*.query', '*.url', 'headers', 'body', 'query', 'url'], remove: true },
  });
}

/** One line a request: its id, method, route (the pattern, not the address), status and time. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: requestId,
    quietReqLogger: true,
    autoLogging: { ignore: (request) => request.url === '/ping' || (request.url ?? '').startsWith('/assets/') },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
    customProps: (request) => ({ method: request.method, route: patternOf(request) }),
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

/** The route's pattern, such as `/journeys/:journeyId`. */
export function patternOf(request: Request): string {
  const route = request.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'none';
}

/** What Nest and our own classes log goes the same way. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...rest: unknown[]): void => this.write('info', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const from = typeof context === 'string' ? { context } : {};
    if (typeof message === 'object' && message !== null) this.logger[level]({ ...from, ...message });
    else this.logger[level](from, String(message));
  }
}
