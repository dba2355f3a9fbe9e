import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Pool } from 'pg';
import { POOL } from '../../tokens';
import { Seal } from '../session/seal';
import { type Posted, postedIn, typed } from '../visit/posted';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What was sent after a session had ended: sealed, given back to the same person alone, gone after a day. */
@Injectable()
export class ParkedPosts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly seal: Seal,
  ) {}

  /** @param owner mark of the person, as the form carried it */
  async park(owner: string, path: string, posted: Posted): Promise<string> {
    const id = randomUUID();
    await this.pool.query(`delete from web.parked_post where parked_at < now() - interval '24 hours'`);
    await this.pool.query('insert into web.parked_post (id, owner, path, sealed) values ($1, $2, $3, $4)', [
      id,
      owner,
      path,
      await this.seal.close(typed(posted)),
    ]);
    return id;
  }

  /** Stays where it is: the page may be loaded again. */
  async take(id: string, subject: string): Promise<Posted | undefined> {
    if (!uuid.test(id)) return undefined;
    const { rows } = await this.pool.query<{ sealed: string }>(
      `select sealed from web.parked_post where id = $1 and owner = $2 and parked_at > now() - interval '24 hours'`,
      [id, this.seal.markOf(subject)],
    );
    return rows[0] && postedIn(await this.seal.open(rows[0].sealed));
  }
}
