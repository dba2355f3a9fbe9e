import { type Service } from '../../support/service/service';

/** What belongs to one child, in tables and by the column that says whose it is. */
const tables = {
  person: 'id = :person',
  enquiry: 'id = :enquiry',
  contact: 'id = :contact',
  journey: 'id = :journey',
  stage: 'stream_id in (:contact, :journey)',
  deadline: 'stage_id in (select id from stage where stream_id in (:contact, :journey))',
  sign_off: 'stage_id in (select id from stage where stream_id in (:contact, :journey))',
  draft: 'stage_id in (select id from stage where stream_id in (:contact, :journey))',
  draft_version: 'stage_id in (select id from stage where stream_id in (:contact, :journey))',
  text_key: 'stream_id in (:person, :enquiry, :contact, :journey)',
  document: 'stream_id in (:person, :enquiry, :contact, :journey)',
  stream_head: 'stream_id in (:person, :enquiry, :contact, :journey)',
  fact: 'stream_id in (:person, :enquiry, :contact, :journey)',
} as const;

/** Ids that are another's in a copy. All others (staff, commands) stay who they are. */
const own = ['stream_id', 'person_id', 'contact_id', 'journey_id', 'enquiry_id', 'deadline_id'];

interface Column {
  column_name: string;
  data_type: string;
}

/** A child whose record went through the rules, to be copied. */
export interface Original {
  contactId: string;
}

/**
 * Copies a child's record many times, as the owner of the database: each copy under ids and a name of its own, its facts with the
 * original's hashes, `overDays` spread over as many days before. For measuring how pages read, not for acting on: Temporal knows
 * nothing of the copies. `from`: the number of the first copy, when there are others already.
 */
export async function copy(
  service: Service,
  { contactId }: Original,
  times: number,
  { overDays = 1, from = 1 } = {},
): Promise<void> {
  if (times < 1) return;
  const [found] = await service.sql<{ person: string; enquiry: string; journey: string }>(
    'select person_id as person, enquiry_id as enquiry, coalesce(journey_id, $1) as journey from contact where id = $1',
    [contactId],
  );
  if (!found) throw new Error('There is no such contact to copy');
  const ids: Record<string, string> = { contact: contactId, ...found, person: found.person ?? contactId };
  const chosen = (whose: string) =>
    whose.replace(/:(\w+)/g, (whole, name: string) => (ids[name] ? `'${ids[name]}'` : whole));
  const spread = { times, overDays, from, bornOver: 6_000 };
  await service.sql((await copying((statement, values) => service.sql(statement, values), spread, chosen)).join(';\n'));
}

/** Asks the database something, as its owner. */
type Ask = <Row extends object>(statement: string, values?: unknown[]) => Promise<Row[]>;

interface Spread {
  times: number;
  /** Number of the first copy. */
  from: number;
  overDays: number;
  /** Over how many days later copies are born. */
  bornOver: number;
}

/** Statements that copy every child of a record so many times. The same is said of copies as of those of one child. */
export function copyingAll(ask: Ask, times: number): Promise<string[]> {
  return copying(ask, { times, from: 1, overDays: 1, bornOver: 90 }, () => 'true');
}

async function copying(ask: Ask, spread: Spread, chosen: (whose: string) => string): Promise<string[]> {
  const { from, times } = spread;
  const statements = ['set session_replication_role = replica'];
  for (const [table, whose] of Object.entries(tables)) {
    const columns = (await columnsOf(ask, table)).filter(
      ({ column_name: name }) => name !== 'position' || table !== 'fact',
    );
    const names = columns.map(({ column_name: name }) => `"${name}"`).join(', ');
    const values = columns.map((column) => inCopy(table, column, spread)).join(', ');
    statements.push(
      `insert into "${table}" (${names}) select ${values} from "${table}" o, generate_series(${from}, ${from + times - 1}) i where ${chosen(whose)}`,
    );
  }
  return statements;
}

async function columnsOf(ask: Ask, table: string): Promise<Column[]> {
  return ask<Column>(
    `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1`,
    [table],
  );
}

/** The column's value in copy `i` of the row `o`. */
function inCopy(table: string, { column_name: name, data_type: type }: Column, { overDays, bornOver }: Spread): string {
  const column = `o."${name}"`;
  if (name.endsWith('_name') && table !== 'stage') return madeUpName(name);
  if (type === 'timestamp with time zone') return `${column} - i % ${overDays} * interval '1 day'`;
  if (name.endsWith('date_of_birth')) return `${column} + i % ${bornOver}`;
  if (name === 'worker_id')
    return `CASE WHEN ${column} IS NULL OR i % 100 = 0 THEN ${column} ELSE ${workerOf('i')} END`;
  if (name === 'team_id') return `CASE WHEN ${column} = 'hub' OR i % 10 = 0 THEN ${column} ELSE 'team-' || i % 10 END`;
  if (name === 'household_key') return `md5(${column} || i)`;
  if (name === 'stage_id' || (table === 'stage' && name === 'id'))
    return `${idOf(`left(${column}, 36)`)}::text || substr(${column}, 37)`;
  if (!own.includes(name) && name !== 'id') return column;
  const copied = idOf(`${column}::text`);
  return type === 'uuid' ? copied : `${copied}::text`;
}

/** The worker of copy `i`: each of a hundred holds as many, and the original's worker one part in a hundred. */
function workerOf(i: string): string {
  return inForm(`'worker' || ${i} % 100`);
}

/** The teams and workers among whom copies are spread. */
export async function hire(service: Service): Promise<void> {
  await service.sql(`
    INSERT INTO team (id, name, service) SELECT 'team-' || n, 'Sample Team ' || n, 'assessment' FROM generate_series(1, 9) n;
    INSERT INTO staff (id, name, roles, team_id)
    SELECT ${workerOf('n')}, 'Sample Worker ' || n, '{SOCIAL_WORKER}', 'team-' || n % 10 FROM generate_series(1, 99) n WHERE n % 10 > 0`);
}

/** Names unlike each other: a search that finds everybody measures nothing real. */
function madeUpName(which: string): string {
  return `initcap(translate(left(md5('${which}' || i), 9), '0123456789', 'ghijklmnop'))`;
}

/** The id that stands for the original's in copy `i`. */
function idOf(original: string): string {
  return inForm(`${original} || i`);
}

/** An id of the form that the API answers with (RFC 9562, version 8), the same for the same text. */
function inForm(text: string): string {
  return `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`;
}
