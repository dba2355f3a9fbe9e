import { Injectable } from '@nestjs/common';
import { type FailingChild } from '#libs/returns';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';

export interface Shown {
  /** Children of whom not even a bare row is shown. */
  hidden: ReadonlySet<string>;
  /** Of children whose record the person may open. */
  names: ReadonlyMap<string, { givenName: string; familyName: string }>;
}

/**
 * Which of the children a person may know of. Who reads no child's record sees numbers of the file, but nothing of restricted children; who
 * reads some sees those.
 */
@Injectable()
export class FailingReaders {
  constructor(private readonly record: Record) {}

  async of({ requester }: Asking, failing: readonly FailingChild[]): Promise<Shown> {
    const ids = failing.map(({ personId }) => personId);
    if (requester.scope.kind === 'none') {
      const closed = await this.record.asService(requester.actorId, (tx) =>
        tx.restriction.findMany({ where: { personId: { in: ids }, liftedAt: null }, select: { personId: true } }),
      );
      return { names: new Map(), hidden: new Set(closed.map(({ personId }) => personId)) };
    }
    const select = { id: true, givenName: true, familyName: true } as const;
    const people = await this.record.as(requester, (tx) => tx.person.findMany({ where: { id: { in: ids } }, select }));
    const names = new Map(people.map(({ id, ...name }) => [id, name]));
    return { names, hidden: new Set(ids.filter((id) => !names.has(id))) };
  }
}
