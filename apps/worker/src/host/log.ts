import { type Logger as TemporalLogger, type LogLevel, type LogMetadata } from '@temporalio/worker';
import { type Level, type Logger } from 'pino';
import { createLog } from '#libs/service';

/** What may stand in a command, a payload or a failure, and in no log. */
const redacted = [
  'args',
  'payload',
  'headers',
  'failure',
  'message.args',
  '*.args',
  '*.payload',
  '*.headers',
  'error.cause',
  'error.stack',
];

export function workerLog(level: string): Logger {
  return createLog('worker', level, redacted);
}

const levels: Record<LogLevel, Level> = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' };

/** What the SDK, its core and the workflows log goes the same way. Of an error only its name: its message may quote anything. */
export function temporalLog(logger: Logger): TemporalLogger {
  const log = (level: LogLevel, message: string, meta?: LogMetadata): void => {
    const { error, ...rest } = (meta ?? {}) as { error?: unknown };
    logger[levels[level]]({ ...rest, ...named(error) }, message);
  };
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}

/** An error as a log may show it. */
export function named(error: unknown): { error?: string } {
  if (error === undefined) return {};
  return { error: error instanceof Error ? error.name : typeof error };
}
