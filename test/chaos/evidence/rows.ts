import { type StreamText } from '#libs/ledger';
import { openedTexts } from '../../support/service/opened-texts';
import { type Messages } from '../checker/messages';
import { type Deadline, type Rung } from '../checker/clocks';
import { type Kept } from '../checker/drafts';
import { type Service } from '../../support/service/service';
import { type Town } from '../rig/town';
import { type FactRow, type Marked } from './attribute';

/** What people of the run left, and the texts that say which command it was. */
export async function markedFacts(service: Service, { from }: Town): Promise<Marked> {
  const facts = await service.sql<FactRow>(
    `select position::text, f.stream_id "streamId", f.seq, type, payload::text, command_id "commandId",
       not 'SYSTEM' = any(actor_roles) "byPerson"
     from fact f join stream_head h on h.stream_id = f.stream_id and h.kind in ('contact', 'journey')
     where position > $1 order by position`,
    [String(from.fact)],
  );
  const kept = await service.sql<StreamText>('select stream_id "streamId", sha256, body from document');
  const words = await openedTexts(service, kept);
  const texts = kept.flatMap(({ streamId, sha256 }, index) => {
    const n = /chaos #([0-9]+)/.exec(words[index] ?? '')?.[1];
    return n === undefined ? [] : [{ streamId, sha256, n: Number(n) }];
  });
  const names = await service.sql<{ id: string; name: string }>('select id, family_name "name" from contact');
  return { facts, texts, names: new Map(names.map(({ id, name }) => [id, name])) };
}

export async function allNumbers(service: Service): Promise<{ streamId: string; seq: number }[]> {
  return service.sql('select stream_id "streamId", seq from fact');
}

export async function rungMoments(service: Service): Promise<Rung[]> {
  return service.sql<Rung>(
    `select payload->>'deadlineId' "deadlineId", payload->>'milestone' milestone, seq from fact
     where type in ('deadline.warned', 'deadline.breached', 'deadline.escalated')`,
  );
}

/** The clock that each contact is decided by. */
export async function decisionClocks(
  service: Service,
  contactIds: readonly string[],
): Promise<(Deadline & { contactId: string })[]> {
  return service.sql(
    `select id "deadlineId", stage_id "contactId", to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "dueAt"
     from deadline where rule = 'contact-decision' and stage_id = any($1)`,
    [contactIds],
  );
}

export async function messages(service: Service, { from, receiver }: Town): Promise<Messages> {
  const facts = await service.sql<{ position: string }>('select position::text from fact where position > $1', [
    String(from.fact),
  ]);
  const outbox = await service.sql<{ id: string; factPosition: string }>(
    'select id::text, fact_position::text "factPosition" from outbox where id > $1',
    [String(from.message)],
  );
  const received = receiver.ids().filter((id) => BigInt(id) > from.message);
  return { facts: facts.map(({ position }) => position), outbox, received };
}

/** Where each text stands. The words are those of the first section, which the client made. */
export async function drafts(service: Service): Promise<Kept[]> {
  const rows = await service.sql<StreamText & { draft: string; version: number }>(
    'select d.stage_id draft, d.version, d.sha256, d.body, s.stream_id "streamId" from draft d join stage s on s.id = stage_id',
  );
  const texts = await openedTexts(service, rows);
  const ofStages = rows.map(({ draft, version }, index) => ({
    ...{ draft, version, words: /typed at [0-9-]+/.exec(texts[index] ?? '')?.[0] ?? '' },
  }));
  const ofForms = await service.sql<Kept>(
    `select 'form ' || key draft, version, body->>'words' words from form_draft where body is not null`,
  );
  return [...ofStages, ...ofForms];
}

/** How many persons each child has become: one, whoever was killed between making the person and linking it. */
export async function peopleOf(service: Service): Promise<{ child: string; count: number }[]> {
  return service.sql('select family_name child, count(*)::int count from person group by 1');
}

/** Messages that are still on their way to the subscriber. */
export async function underway(service: Service): Promise<number> {
  const [row] = await service.sql<{ count: number }>(
    `select ((select count(*) from outbox where relayed_at is null)
       + (select count(*) from delivery where status = 'pending' and target like 'webhook:%'))::int count`,
  );
  return row?.count ?? 0;
}
