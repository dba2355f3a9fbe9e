import { type Tx } from '#libs/database';
import { assessmentKinds } from '#libs/journey';
import { characteristicsIn } from './characteristics';
import { type JourneyRecord, type ReturnedKind, type StageRecord } from './child-record';
import { listed } from './listed';

const kinds: readonly ReturnedKind[] = [
  ...assessmentKinds,
  ...(['section47Enquiry', 'initialConference', 'childProtectionPlan', 'childInNeedPlan', 'commonAssessment'] as const),
];

export interface JourneyRow extends JourneyRecord {
  personId: string;
  contactId: string;
}

/** Journeys of these children, of every kind, each with its stages. */
export async function journeysOf(tx: Tx, personIds: readonly string[]): Promise<JourneyRow[]> {
  const rows = await tx.journey.findMany({
    where: { personId: { in: [...personIds] } },
    orderBy: [{ referralAt: 'asc' }, { id: 'asc' }],
  });
  const ids = rows.map(({ id }) => id);
  const stages = await stagesOfJourneys(tx, ids);
  const said = await saidOfJourneys(tx, ids);
  const contacts = await contactsOf(
    tx,
    rows.map(({ contactId }) => contactId),
  );
  return rows.map((row) => ({
    ...{ journeyId: row.id, personId: row.personId, contactId: row.contactId, kind: row.kind },
    ...contacts.get(row.contactId),
    referralAt: row.referralAt.toISOString(),
    closedAt: row.closedAt?.toISOString(),
    closureReason: row.closureReason ?? undefined,
    teamId: row.teamId ?? undefined,
    workerId: row.workerId ?? undefined,
    ...said.get(row.id),
    stages: stages.get(row.id) ?? [],
  }));
}

async function stagesOfJourneys(tx: Tx, ids: readonly string[]): Promise<Map<string, StageRecord[]>> {
  const rows = await tx.stage.findMany({
    where: { journeyId: { in: [...ids] }, kind: { in: [...kinds] } },
    orderBy: [{ openedAt: 'asc' }, { n: 'asc' }],
    select: { id: true, journeyId: true, kind: true, n: true, state: true, teamId: true, workerId: true },
  });
  const records = rows.map(({ id, journeyId, teamId, workerId, ...row }) => ({
    journeyId: journeyId ?? '',
    record: {
      ...row,
      stageId: id,
      teamId: teamId ?? undefined,
      workerId: workerId ?? undefined,
    } as unknown as StageRecord, // the state of a stage is what its kind's rules made of its facts
  }));
  const says = await characteristicsIn(
    tx,
    records.flatMap(({ journeyId, record }) => signedText(journeyId, record)),
  );
  const lists = listed(records, ({ journeyId }) => journeyId);
  return new Map(
    [...lists].map(([journeyId, list]) => [
      journeyId,
      list.map(({ record }) => ({ ...record, says: says.get(record.stageId) })),
    ]),
  );
}

type Said = Pick<JourneyRecord, 'earlier' | 'orders'>;

/** What was over before in journeys that were taken over; orders and powers that took a child to safety. */
async function saidOfJourneys(tx: Tx, ids: readonly string[]): Promise<Map<string, Said>> {
  const rows = await tx.$queryRaw<{ id: string; earlier: Said['earlier'] | null; orders: Said['orders'] | null }[]>`
    SELECT id, state -> 'earlier' AS earlier, state -> 'orders' AS orders
    FROM stage WHERE id = ANY (${[...ids]}::text[]) AND (state ? 'earlier' OR state ? 'orders')`;
  return new Map(
    rows.map(({ id, earlier, orders }) => [
      id,
      { ...(earlier === null ? {} : { earlier }), ...(orders === null ? {} : { orders }) },
    ]),
  );
}

function signedText(streamId: string, { stageId, state }: StageRecord) {
  return state.status === 'signedOff' ? [{ key: stageId, streamId, sha256: state.submission.textHash }] : [];
}

/** Who referred, and the need that the decision on the contact named. */
async function contactsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { sourceCode: string; primaryNeed?: string }>> {
  const rows = await tx.$queryRaw<{ id: string; sourceCode: string; primaryNeed: string | null }[]>`
    SELECT c.id, e.source_code AS "sourceCode",
           coalesce(s.state #>> '{decision,primaryNeed}', s.state #>> '{answered,primaryNeed}') AS "primaryNeed"
    FROM contact c JOIN enquiry e ON e.id = c.enquiry_id LEFT JOIN stage s ON s.id = c.id::text
    WHERE c.id = ANY (${[...ids]}::uuid[])`;
  return new Map(
    rows.map(({ id, sourceCode, primaryNeed }) => [
      id,
      { sourceCode, ...(primaryNeed === null ? {} : { primaryNeed }) },
    ]),
  );
}
