import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { inTransaction, type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { type Due, type DueContact, type PersonCommand, type Shredded, type ShredOrder } from '#libs/record';
import { textKeys, withDatabase } from '../database';
import { Mistake } from '../failure';

const person = new Option('--person <id>', "the child's id").makeOptionMandatory();
const by = new Option(
  '--by <id>',
  'the senior manager who decided it, by their id on the staff list',
).makeOptionMandatory();
const why = new Option('--why <words>', 'in words; kept with the record').makeOptionMandatory();
const reasons = ['periodOver', 'erasureUpheld', 'recordedInError'];

export function addRetentionCommand(program: Command): void {
  const retention = program.command('retention').description("how long children's records are kept, and their end");
  retention
    .command('list')
    .description('whose records are due to be destroyed, since when, and why some stay')
    .option('--by-day <date>', 'due by this day, YYYY-MM-DD; today when left out')
    .option('--json', 'print the answer as JSON')
    .action(list);
  retention
    .command('shred')
    .description(
      "destroy the keys of a child's texts and the details in their rows, for good; or those of a contact without a child",
    )
    .addOption(new Option('--person <id>', "the child's id").conflicts('contact'))
    .addOption(new Option('--contact <id>', 'a contact that nobody linked to a child'))
    .addOption(new Option('--reason <code>', 'why').choices(reasons).makeOptionMandatory())
    .addOption(by)
    .action(shred);
  retention
    .command('hold')
    .description('place a legal hold')
    .addOption(person)
    .addOption(by)
    .addOption(why)
    .action(hold);
  retention.command('lift').description('lift it').addOption(person).addOption(by).addOption(why).action(lift);
  retention
    .command('rewrap')
    .description('wrap all keys of texts under the first of TEXT_KEYS, so that the others can be taken out')
    .action(rewrap);
}

async function list({ byDay, json }: { byDay?: string; json?: true }): Promise<void> {
  const day = byDay ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Mistake('CLI.USAGE', '--by-day must be YYYY-MM-DD');
  const { dueContacts, dueForShredding } = await import('#libs/record');
  const due = await withDatabase((db) =>
    inTransaction(db, async (tx) => [
      ...(await dueForShredding(tx, { by: day })),
      ...(await dueContacts(tx, { by: day })),
    ]),
  );
  process.stdout.write(`${json ? JSON.stringify(due, undefined, 2) : inLines(due).join('\n')}\n`);
}

const rules: Record<Due['rule'], string> = {
  untilAge: 'the age of the policy',
  closedYears: 'years since the last journey closed',
  contactYears: 'years since the last contact',
  unknown: 'no date to count from',
};

function inLines(due: readonly (Due | DueContact)[]): string[] {
  if (due.length === 0) return ['Nothing is due.'];
  const kept = {
    workOpen: '; kept: a journey is open, or a contact unfinished',
    legalHold: '; kept: a legal hold stands',
  };
  return due.map((one) => {
    const what = 'personId' in one ? one.personId : `contact ${one.contactId}`;
    return `${one.dueOn ?? '-'}  ${what}  ${rules[one.rule]}${one.kept === undefined ? '' : kept[one.kept]}`;
  });
}

interface Order {
  person: string;
  by: string;
}

async function shred({
  person: personId,
  contact: contactId,
  reason,
  by: staffId,
}: Partial<Order> & { by: string; contact?: string; reason: ShredOrder['reason'] }): Promise<void> {
  const { shredContact, shredPerson } = await import('#libs/record');
  const { streams, sharedEnquiries } = await decided<Pick<Shredded, 'streams' | 'sharedEnquiries'>>(
    staffId,
    (tx, by) => {
      const order = { commandId: randomUUID(), by, at: new Date().toISOString(), reason };
      if (contactId !== undefined) return shredContact(tx, { ...order, contactId });
      if (personId !== undefined) return shredPerson(tx, { ...order, personId });
      throw new Mistake('CLI.USAGE', 'Name --person or --contact');
    },
  );
  process.stdout.write(`The texts of ${streams} streams are destroyed; their hashes and the facts stand.\n`);
  if (sharedEnquiries > 0)
    process.stdout.write(`${sharedEnquiries} enquiries are about another child too: their forms stay readable.\n`);
}

async function hold(order: Order & { why: string }): Promise<void> {
  const { placeHold } = await import('#libs/record');
  await decided(order.by, (tx, actor) => placeHold(tx, ordered(order, actor)));
  process.stdout.write('A legal hold stands on this record.\n');
}

async function lift(order: Order & { why: string }): Promise<void> {
  const { liftHold } = await import('#libs/record');
  await decided(order.by, (tx, actor) => liftHold(tx, ordered(order, actor)));
  process.stdout.write('The record goes by its period again.\n');
}

function ordered({ person: personId, why: reason }: Order & { why: string }, actor: Actor): PersonCommand {
  const commandId = randomUUID();
  return { commandId, requestHash: 'command-line', by: actor, at: new Date().toISOString(), personId, reason };
}

async function rewrap(): Promise<void> {
  if (!(await textKeys(process.env))) throw new Mistake('CLI.SETTING_MISSING', 'TEXT_KEYS is missing');
  const { rewrapKeys } = await import('#libs/ledger');
  const count = await withDatabase(async (db) => {
    let all = 0;
    for (let some = 1; some > 0; all += some) some = await inTransaction(db, (tx) => rewrapKeys(tx));
    return all;
  });
  process.stdout.write(
    `${count} keys are wrapped anew. What is not the first of TEXT_KEYS is needed for older backups only.\n`,
  );
}

/** In the name of a senior manager who is on the staff list. Refuses CLI.NOT_A_SENIOR_MANAGER. */
async function decided<T>(staffId: string, act: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return withDatabase((db) =>
    inTransaction(db, async (tx) => {
      const staff = await tx.staff.findFirst({ where: { id: staffId, active: true } });
      if (!staff?.roles.includes('SENIOR_MANAGER'))
        throw new Mistake('CLI.NOT_A_SENIOR_MANAGER', '--by must be a senior manager on the staff list');
      return act(tx, { id: staff.id, roles: ['SENIOR_MANAGER'], grade: 'seniorManager' });
    }),
  );
}
