import { type Pool } from 'pg';

export const floorTable =
  'create table if not exists floor_row (id text primary key, at timestamptz not null default now())';

/** One row in one statement, committed by itself. */
export async function insertRow(pool: Pool, id: string): Promise<string> {
  await pool.query('insert into floor_row (id) values ($1)', [id]);
  return id;
}
