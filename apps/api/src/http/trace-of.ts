/** Where a failure happened, without its message: messages of databases and parsers repeat the values they choke on. */
export interface Trace {
  error: string;
  code?: string;
  frames: string[];
  cause?: Trace;
}

export function traceOf(error: unknown): Trace {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? {} : { cause: traceOf(error.cause) };
  return { error: error.name, ...code, frames: frames.slice(0, 12).map((line) => line.trim()), ...cause };
}
