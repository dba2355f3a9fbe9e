import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { type Recorded } from '#libs/contracts';
import { type InformReferrer, type informingForm, type Screen, type screeningForm } from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { Texts } from '../acts/texts';
import { Record } from '../reading/record';

type ScreeningForm = z.output<typeof screeningForm.request>;
type InformingForm = z.output<typeof informingForm.request>;

/** What the hub does about a contact before and after its decision. */
@Injectable()
export class HubActs {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
    private readonly texts: Texts,
  ) {}

  async screen(attempt: VersionedAttempt, contactId: string, { text, ...codes }: ScreeningForm): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'screen', subject: 'Contact' },
      command: async (by): Promise<Screen> => {
        const textHash = await this.texts.keep(attempt, stage.streamId, 'screening', text);
        return { type: 'screen', by, at: new Date().toISOString(), ...codes, textHash };
      },
    });
  }

  async informReferrer(
    attempt: VersionedAttempt,
    contactId: string,
    { text, ...codes }: InformingForm,
  ): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'inform', subject: 'Contact' },
      command: async (by): Promise<InformReferrer> => {
        const textHash =
          text.told === undefined ? undefined : await this.texts.keep(attempt, stage.streamId, 'referrerTold', text);
        return {
          type: 'informReferrer',
          by,
          at: new Date().toISOString(),
          ...codes,
          ...(textHash ? { textHash } : {}),
        };
      },
    });
  }
}
