import { accessLogOf, toldOf, type Tx } from '#libs/database';
import { asTheyTell } from '#libs/record';
import { chainOf } from './chains';
import { factsOfFile } from './facts-of-file';
import { type ClockInFile, type InspectionFile, type LookInFile } from './inspection-file.types';
import { signedTexts } from './signed-texts';
import { whoKnewWhen } from './who-knew-when';

export interface FileAsked {
  at: Date;
  /** How many of the newest looks; all of them when left out. */
  looks?: number;
}

/**
 * The one place where a journey's file for an inspection is put together: for the page and for the pack. Undefined where there is no such
 * journey, or none that whoever asks may read. Wants the reading scope `all`, or that of an inspection.
 */
export async function readInspectionFile(
  tx: Tx,
  journeyId: string,
  { at, looks }: FileAsked,
): Promise<InspectionFile | undefined> {
  const journey = await tx.journey.findUnique({ where: { id: journeyId } });
  if (!journey) return undefined;
  const { personId, contactId } = journey;
  const streams = [journeyId, contactId];
  const facts = await factsOfFile(tx, streams, at);
  const known = asTheyTell(facts);
  const knew = whoKnewWhen(facts, await toldOf(tx, streams), at);
  const file = {
    ...{ journeyId, personId, asAt: at.toISOString() },
    status: known.stages.find(({ stageId }) => stageId === journeyId)?.status ?? 'unopened',
    ...{ stages: known.stages, signatures: known.signatures },
    clocks: known.clocks.map((clock): ClockInFile => {
      const end = clock.stoppedAt === undefined ? at : new Date(clock.stoppedAt);
      return { ...clock, late: end >= new Date(clock.dueAt), knew: knew.get(clock.deadlineId) ?? [] };
    }),
    texts: await signedTexts(tx, facts),
    chains: [chainOf(contactId, 'contact', facts), chainOf(journeyId, 'journey', facts)],
    looks: await looksAt(tx, journeyId, at, looks),
  };
  return { ...file, staff: await namesIn(tx, file) };
}

/** Pages of the log are as long as it gives. */
const page = 200;

async function looksAt(tx: Tx, journeyId: string, at: Date, most = Infinity): Promise<InspectionFile['looks']> {
  const lines: LookInFile[] = [];
  const until = new Date(at.getTime() + 1).toISOString(); // up to and with that very moment
  for (let after: string | undefined; ;) {
    const size = Math.min(page, most - lines.length);
    const { items, next } = await accessLogOf(tx, { journeyId }, { after, until, size });
    for (const { at: when, actorId, actorName, roles, action, page: from, allowed } of items) {
      lines.push({
        at: when.toISOString(),
        ...(actorId === null ? {} : { who: actorId }),
        ...(actorName === null ? {} : { name: actorName }),
        ...{ roles, action, allowed },
        ...(from === null ? {} : { page: from }),
      });
    }
    if (next === undefined || lines.length >= most) return { lines, more: next !== undefined };
    after = next;
  }
}

/** Names of every member of staff whose id is in the file. */
async function namesIn(tx: Tx, file: object): Promise<Record<string, string>> {
  const ids = JSON.stringify(file).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  const staff = await tx.staff.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  return Object.fromEntries(staff.map(({ id, name }) => [id, name]));
}
