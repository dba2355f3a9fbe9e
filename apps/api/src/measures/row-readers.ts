import { Injectable } from '@nestjs/common';
import { type Tx } from '#libs/database';
import { type MeasureRow } from '#libs/measures';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';

export interface Readable {
  /** Stages whose record the person may read. */
  stages: ReadonlySet<string>;
  /** Of children whose names the person may read, by stage. */
  names: ReadonlyMap<string, { givenName: string; familyName: string }>;
  /** Stages of which not even a bare row is shown: somebody who reads no child hears nothing of restricted ones, and others of none that is closed to them. */
  hidden: ReadonlySet<string>;
}

/** Which of the rows a person may open. */
@Injectable()
export class RowReaders {
  constructor(private readonly record: Record) {}

  async of(asking: Asking, rows: readonly MeasureRow[]): Promise<Readable> {
    const { requester } = asking;
    if (requester.scope.kind === 'none') {
      const closed = await this.record.asService(requester.actorId, (tx) => restricted(tx, rows));
      return { stages: new Set(), names: new Map(), hidden: stagesOf(rows, ({ personId }) => closed.has(personId)) };
    }
    return this.record.as(requester, async (tx) => {
      const { stages, people } = await seen(tx, rows);
      const ofPerson = new Map(people.map(({ id, ...names }) => [id, names]));
      const names = rows.flatMap(({ stageId, personId }) => {
        const name = ofPerson.get(personId ?? '');
        return stages.has(stageId) && name ? [[stageId, name] as const] : [];
      });
      return { stages, names: new Map(names), hidden: stagesOf(rows, ({ stageId }) => !stages.has(stageId)) };
    });
  }
}

async function seen(tx: Tx, rows: readonly MeasureRow[]) {
  const stages = await tx.stage.findMany({
    where: { id: { in: [...stagesOf(rows, () => true)] } },
    select: { id: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ personId }) => personId ?? []) } },
    select: { id: true, givenName: true, familyName: true },
  });
  return { stages: new Set(stages.map(({ id }) => id)), people };
}

async function restricted(tx: Tx, rows: readonly MeasureRow[]): Promise<ReadonlySet<string | null>> {
  const personId = { in: rows.flatMap((row) => row.personId ?? []) };
  const found = await tx.restriction.findMany({ where: { personId, liftedAt: null }, select: { personId: true } });
  return new Set(found.map((row) => row.personId));
}

function stagesOf(rows: readonly MeasureRow[], isOne: (row: MeasureRow) => boolean): Set<string> {
  return new Set(rows.filter(isOne).map(({ stageId }) => stageId));
}
