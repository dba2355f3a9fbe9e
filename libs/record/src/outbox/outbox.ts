import { Prisma } from '#libs/database';
import { type Fact } from '#libs/ledger';
import { traceparent } from '#libs/tracing';
import { toJson } from '../json';
import { type Tell } from './recipients';

/** Where facts belong, and who hears of each of them. `stage` is absent for facts about people, policies and quality. */
export interface Subject {
  streamId: string;
  personId?: string;
  stage?: { id: string; kind: string; journeyId: string | null; contactId: string | null };
  tell(fact: { type: string; payload: object }): readonly Tell[];
}

/** Prefix of every event type that leaves the service. */
export const eventPrefix = 'uk.childsjourney.';

/** Leaves one message for each fact, with the statement that writes them. Codes, ids, instants and hashes only, as in the fact itself. */
export function leavingMessages(all: readonly { subject: Subject; facts: readonly Fact[] }[]): Prisma.Sql {
  const trace = traceparent();
  const rows = all.flatMap(({ subject, facts }) => facts.map((fact) => message(subject, fact, trace)));
  return Prisma.sql`
    INSERT INTO outbox (fact_position, type, subject, data)
    SELECT fact_position, type, subject, data FROM jsonb_populate_recordset(NULL::outbox, ${JSON.stringify(rows)}::jsonb)`;
}

function message(subject: Subject, fact: Fact, trace?: string) {
  const { streamId, stage, personId } = subject;
  const { position, type, payload, occurredAt, recordedAt } = fact;
  const where = stage && {
    stageId: stage.id,
    kind: stage.kind,
    journeyId: stage.journeyId,
    contactId: stage.contactId,
  };
  const tell = subject.tell({ type, payload: payload as object });
  const data = toJson({
    streamId,
    ...where,
    ...(personId === undefined ? {} : { personId }),
    occurredAt,
    recordedAt,
    payload,
    tell,
    ...(trace === undefined ? {} : { trace }),
  });
  return { fact_position: position.toString(), type: eventPrefix + type, subject: stage?.id ?? streamId, data };
}
