import { type Tx } from '#libs/database';
import { type NotificationsPolicy } from '#libs/journey';
import { type Fact } from '#libs/ledger';
import { toJson } from '../json';
import { readPolicy } from '../policies/read-policy';
import { recipients, type Responsible, type Tell } from './recipients';

/** Where facts belong. `stage` is absent for facts about people and policies, which say themselves who hears of them. */
export interface Subject {
  streamId: string;
  personId?: string;
  tell?: readonly Tell[];
  stage?: Responsible & { id: string; journeyId: string | null; contactId: string | null };
}

/** Prefix of every event type that leaves the service. */
export const eventPrefix = 'uk.childsjourney.';

/** Leaves one message for each fact, in the transaction that wrote it. Codes, ids, instants and hashes only, as in the fact itself. */
export async function leaveAllMessages(
  tx: Tx,
  all: readonly { subject: Subject; facts: readonly Fact[] }[],
): Promise<void> {
  const { value: policy } = await readPolicy(tx, 'notifications');
  const rows = all.flatMap(({ subject, facts }) => facts.map((fact) => message(subject, fact, policy)));
  await tx.$executeRaw`
    INSERT INTO outbox (fact_position, type, subject, data)
    SELECT fact_position, type, subject, data FROM jsonb_populate_recordset(NULL::outbox, ${JSON.stringify(rows)}::jsonb)`;
}

function message({ streamId, stage, personId, tell: told = [] }: Subject, fact: Fact, policy: NotificationsPolicy) {
  const { position, type, payload, occurredAt, recordedAt } = fact;
  const where = stage && {
    stageId: stage.id,
    kind: stage.kind,
    journeyId: stage.journeyId,
    contactId: stage.contactId,
  };
  const tell = stage ? recipients({ type, payload: payload as object }, stage, policy) : told;
  const data = toJson({
    streamId,
    ...where,
    ...(personId === undefined ? {} : { personId }),
    occurredAt,
    recordedAt,
    payload,
    tell,
  });
  return { fact_position: position.toString(), type: eventPrefix + type, subject: stage?.id ?? streamId, data };
}
