import { type Logger } from 'pino';

/** What the relay says: codes and ids only. A pino logger is one. */
export type RelayLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
