import { type LoggerService } from '@nestjs/common';
import { type Level, type Logger, pino } from 'pino';
import { tracingNow } from '#libs/tracing';

/**
 * JSON lines on standard output, with the ids of the trace while traces are on. What could hold personal data is never handed to it; the redaction stands behind that.
 *
 * @param redacted paths that are left out of every line
 */
export function createLog(service: string, level: string, redacted: readonly string[]): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: tracingNow()?.ids,
    redact: { paths: [...redacted], remove: true },
  });
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
