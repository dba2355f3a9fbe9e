import { Injectable } from '@nestjs/common';
import { saveDocument } from '#libs/ledger';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';

/** Text that goes with an act: kept in the record first, named by its hash in the act. */
@Injectable()
export class Texts {
  constructor(private readonly record: Record) {}

  /** Keeps a text once, however often it is sent. Answers its hash. */
  async keep({ requester }: Asking, streamId: string, kind: string, body: object): Promise<string> {
    return this.record.as(requester, (tx) => saveDocument(tx, { streamId, kind, body, by: requester.actorId }));
  }
}
