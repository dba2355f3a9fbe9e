import { type ContextName } from '#libs/journey';
import { type ActRoute } from '../act-routes';
import { bornOn, expectedOn } from './born-on';
import { caseload } from './caseload';
import { childsWorkers } from './childs-workers';
import { chronologyComplete } from './chronology-complete';
import { domesticAbuse } from './domestic-abuse';
import { dueOn, latestOn } from './deadline-named';
import { freshId, journeyId } from './ids';
import { type Look, type Looking } from './looking';
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
  latestOn,
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

/** What the service knows and a caller may not say, looked up by the names that the act's form lists. */
export async function contextOf(
  { form: { context: names } }: ActRoute,
  about: Looking,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (names === undefined) return undefined;
  const context: Record<string, unknown> = {};
  for (const name of names) {
    const found = await looks[name](about);
    if (found !== undefined) context[name] = found;
  }
  return context;
}
