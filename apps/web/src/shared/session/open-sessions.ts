import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Pool } from 'pg';
import { POOL } from '../../tokens';

/** Everybody's sessions, for whoever keeps the staff list. */
@Injectable()
export class OpenSessions {
  private readonly log = new Logger('Sessions');

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * Signs somebody out of these pages in every browser. Their next click leads to the sign-in.
   *
   * @param of id on the staff list
   * @param endedBy the same, of whoever does it: both go on the log
   * @returns in how many browsers they were signed in
   */
  async end(of: string, endedBy: string): Promise<number> {
    const text = `DELETE FROM web.session WHERE sess->'signedIn'->>'staffId' = $1 AND expire > now()`;
    const { rowCount } = await this.pool.query(text, [of]);
    this.log.log({ sessionsEnded: rowCount ?? 0, of, endedBy });
    return rowCount ?? 0;
  }
}
