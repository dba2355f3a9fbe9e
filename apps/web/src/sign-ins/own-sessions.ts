import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Request } from 'express';
import { type Pool } from 'pg';
import { type WebConfig } from '../config/config';
import { CONFIG, POOL } from '../tokens';
import { Seal } from '../shared/session/seal';
import '../shared/session/session.types';

/** A browser in which somebody is signed in. */
export interface OwnSession {
  /** Stands for the session's id, which opens it and is therefore shown to nobody. */
  mark: string;
  browser: string;
  since: Date;
  lastUsed: Date;
  /** The one that asks. */
  isHere: boolean;
}

type Asking = Pick<Request, 'sessionID'> & { session: Pick<Request['session'], 'signedIn'> };

const hour = 3_600_000;

/** Somebody's own sessions: to see, and to end. */
@Injectable()
export class OwnSessions {
  private readonly log = new Logger('Sessions');

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Pick<WebConfig, 'SESSION_HOURS'>,
    private readonly seal: Seal,
  ) {}

  /** The browser that asks first, then the one used last. */
  async of(asking: Asking): Promise<OwnSession[]> {
    return (await this.rows(asking)).map(({ sid, browser, since, lastUsed }) => ({
      ...{ mark: this.seal.markOf(sid), browser: browser ?? 'A browser', since, lastUsed },
      isHere: sid === asking.sessionID,
    }));
  }

  /**
   * Never the one that asks: that is signing out, which ends it at the issuer too.
   *
   * @param which mark of one, or all others
   * @returns how many were ended
   */
  async end(asking: Asking, which: string): Promise<number> {
    const others = (await this.rows(asking)).map(({ sid }) => sid).filter((sid) => sid !== asking.sessionID);
    const ending = which === 'others' ? others : others.filter((sid) => this.seal.markOf(sid) === which);
    const { rowCount } = await this.pool.query('DELETE FROM web.session WHERE sid = ANY ($1)', [ending]);
    const staffId = asking.session.signedIn?.staffId;
    this.log.log({ sessionsEnded: rowCount ?? 0, of: staffId, endedBy: staffId });
    return rowCount ?? 0;
  }

  private async rows({ session, sessionID }: Asking) {
    const text = `
      SELECT sid, sess->'signedIn'->>'browser' AS browser, to_timestamp((sess->'signedIn'->>'at')::float8 / 1000) AS since,
             expire - (sess->'cookie'->>'originalMaxAge')::float8 * interval '1 millisecond' AS "lastUsed"
      FROM web.session
      WHERE sess->'signedIn'->>'subject' = $1 AND expire > now() AND (sess->'signedIn'->>'at')::float8 > $2
      ORDER BY sid = $3 DESC, expire DESC`;
    const oldest = Date.now() - this.config.SESSION_HOURS * hour;
    const { rows } = await this.pool.query<{ sid: string; browser: string | null; since: Date; lastUsed: Date }>(text, [
      session.signedIn?.subject,
      oldest,
      sessionID,
    ]);
    return rows;
  }
}
