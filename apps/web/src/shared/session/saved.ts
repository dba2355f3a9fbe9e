import { type Request } from 'express';

/**
 * Writes the session down now. Before every redirect: express-session sends the headers first and saves then, and a browser that follows
 * at once would meet the session as it was before, or none.
 */
export function saved({ session }: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    session.save((error: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
}
