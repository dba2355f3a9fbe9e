import { Injectable } from '@nestjs/common';
import { readInspectionFile } from '#libs/inspection';
import { momentAsked } from '../journeys/moment-asked';
import { type Asking } from '../reading/asking';
import { found, Record } from '../reading/record';
import { type JourneyFile, type JourneyFileQuery } from './journey-file.schemas';

/** Looks on the page: the log itself has all of them. */
const looksShown = 20;

/** What an inspection asks of one journey, for a page. Stages and signatures are on the page of the record as at that moment. */
@Injectable()
export class JourneyFiles {
  constructor(private readonly record: Record) {}

  async of(asking: Asking, journeyId: string, { at }: JourneyFileQuery): Promise<JourneyFile> {
    const moment = at === undefined ? new Date() : momentAsked(at);
    const journey = found(
      await this.record.as(asking.requester, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    await this.record.permit(asking, 'read', 'Journey', journey, [journeyId, journey.personId]);
    const file = found(
      await this.record.as(asking.requester, (tx) =>
        readInspectionFile(tx, journeyId, { at: moment, looks: looksShown }),
      ),
    );
    const { stages: _, signatures: __, clocks, texts, ...rest } = file;
    return {
      ...rest,
      clocks: clocks.map(({ knew, ...clock }) => ({ ...clock, knew: [...knew] })) as JourneyFile['clocks'],
      texts: texts.map(({ body: _words, steps, ...text }) => ({ ...text, steps: [...steps] })),
    } as JourneyFile;
  }
}
