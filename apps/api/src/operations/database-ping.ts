import { Inject, Injectable } from '@nestjs/common';
import { type Database } from '#libs/database';
import { DATABASE } from '../tokens';

/** Asks PostgreSQL for a sign of life. */
@Injectable()
export class DatabasePing {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async ping(): Promise<void> {
    await this.database.$queryRaw`select 1`;
  }
}
