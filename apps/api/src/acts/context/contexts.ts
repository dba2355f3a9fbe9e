import { Injectable } from '@nestjs/common';
import { type Prisma } from '#libs/database';
import { type ContextName } from '#libs/journey';
import { Record } from '../../reading/record';
import { type ActBody } from '../act-body';
import { type ActRoute } from '../act-routes';
import { type Attempt } from '../attempt';
import { bornOn, expectedOn } from './born-on';
import { caseload } from './caseload';
import { childsWorkers } from './childs-workers';
import { chronologyComplete } from './chronology-complete';
import { domesticAbuse } from './domestic-abuse';
import { dueOn } from './due-on';
import { freshId, journeyId } from './ids';
import { type Look } from './looking';
import { missingEpisodes } from './missing-episodes';
import { openJourneyId, openJourneys } from './open-journeys';
import { previousPlans } from './previous-plans';
import { protectedUntil } from './protected-until';
import { unfinished } from './unfinished';
import { wordsWritten } from './words-written';
import { writers } from './writers';

/** How each name that an act may ask for is looked up. */
export const looks: { readonly [Name in ContextName]: Look<Name> } = {
  openJourneyId,
  openJourneys,
  domesticAbuse,
  journeyId,
  freshId,
  dueOn,
  writers,
  wordsWritten,
  previousPlans,
  missingEpisodes,
  childsWorkers,
  bornOn,
  expectedOn,
  caseload,
  protectedUntil,
  unfinished,
  chronologyComplete,
};

export interface About {
  attempt: Attempt;
  stage: Prisma.StageModel;
  body: ActBody;
  at: string;
}

/** What the service knows and a caller may not say, looked up by the names that the act's form lists. */
@Injectable()
export class Contexts {
  constructor(private readonly record: Record) {}

  async of({ form }: ActRoute, about: About): Promise<Readonly<globalThis.Record<string, unknown>> | undefined> {
    const { attempt, ...rest } = about;
    const names = form.context;
    if (names === undefined) return undefined;
    return this.record.asService(attempt.requester.actorId, async (tx) => {
      const context: globalThis.Record<string, unknown> = {};
      for (const name of names) {
        const found = await looks[name]({ tx, commandId: attempt.commandId, ...rest });
        if (found !== undefined) context[name] = found;
      }
      return context;
    });
  }
}
