import { loadStage } from '#libs/record';
import { type Database } from '#libs/database';
import { copy } from '../council/copies';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { type Service } from '../../support/service/service';

/** A contact whose clock is about to end. */
export interface Due {
  stageId: string;
  deadlineId: string;
  dueAt: string;
}

/**
 * Contacts that wait, each with a clock of 72 hours (a return interview's: the one that ends at any second of the day). They are copies,
 * moved from their own clock to that one; what rang before the end counts as told.
 */
export async function waitingCopies(service: Service, times: number): Promise<string[]> {
  const contactId = await new Hub(service).reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
  const before = new Set((await contacts(service)).map(({ id }) => id));
  await copy(service, { contactId }, times);
  await service.sql('analyze');
  return (await contacts(service)).map(({ id }) => id).filter((id) => !before.has(id));
}

/** Sets the clocks of these to end within one minute from `from` on, evenly. */
export async function dueWithinAMinute(
  service: Service,
  database: Database,
  stageIds: readonly string[],
  from: number,
): Promise<Due[]> {
  await service.sql(
    `update deadline d set rule = 'return-interview', started_at = $2::timestamptz + n.at * interval '1 ms' - interval '72 hours',
       due_at = $2::timestamptz + n.at * interval '1 ms', due_on = ($2::timestamptz + n.at * interval '1 ms')::date
     from (select id, (row_number() over () - 1) * 60000.0 / $3 as at from unnest($1::text[]) id) n
     where d.stage_id = n.id and d.rule = 'contact-decision' and d.stopped_at is null`,
    [stageIds, new Date(from).toISOString(), stageIds.length],
  );
  await service.sql('vacuum analyze deadline'); // as the database itself has done long before clocks end
  const { milestones } = await loadStage(database, { stageId: stageIds[0] ?? '' });
  const told = milestones.filter(({ kind }) => kind === 'warning').map(({ milestone }) => milestone);
  await service.sql(
    `insert into milestone (deadline_id, milestone, kind, reached_at)
     select d.id, m, 'warning', d.due_at - interval '24 hours' from deadline d, unnest($2::text[]) m where d.stage_id = any($1)`,
    [stageIds, told],
  );
  const rows = await service.sql<{ stageId: string; deadlineId: string; dueAt: Date }>(
    `select stage_id as "stageId", id as "deadlineId", due_at as "dueAt" from deadline where stage_id = any($1) and rule = 'return-interview'`,
    [stageIds],
  );
  return rows.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() }));
}

/** Milliseconds from the moment each was due until the record says so; only of those that it has said. */
export async function flagged(service: Service, stageIds: readonly string[]): Promise<number[]> {
  const rows = await service.sql<{ ms: number }>(
    `select extract(epoch from m.sent_at - d.due_at) * 1000 as ms from milestone m join deadline d on d.id = m.deadline_id
     where d.stage_id = any($1) and m.kind = 'breach'`,
    [stageIds],
  );
  return rows.map(({ ms }) => Number(ms));
}

function contacts(service: Service): Promise<{ id: string }[]> {
  return service.sql<{ id: string }>(`select id from stage where kind = 'contact' and status = 'received'`);
}
