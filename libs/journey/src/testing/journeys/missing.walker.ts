import fc from 'fast-check';
import { interviewDecliners, reasonsInterviewNotHeld, returnInterviewers, waysFound } from '../../codes/missing';
import { type OpenMissing } from '../../missingEpisode/missing.state';
import { type MissingCommand } from '../../missingEpisode/missing.types';
import * as story from '../missing.story';
import * as people from '../people';
import { anybody } from './protection.acts';
import { sending, type Walker } from './walker';

/** The act by whoever usually does it, or by anybody; now and then with something of it changed. */
function byAnybody<C extends MissingCommand>(command: C, weight = 2, more: fc.Arbitrary<Partial<C>> = fc.constant({})) {
  const who = fc.oneof({ weight: 4, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return {
    weight,
    arbitrary: fc.tuple(who, more).map(([by, change]): MissingCommand => ({ ...command, ...change, by })),
  };
}

type Act<T> = Extract<MissingCommand, { type: T }>;
const declined: Act<'declineInterview'> = { type: 'declineInterview', by: people.hubWorker, at: '', who: 'child' };
const none: Act<'explainNoInterview'> = {
  ...{ type: 'explainNoInterview', by: people.hubWorker, at: '', reason: 'other' },
};
const interviewers = fc.record({
  interviewer: fc.constantFrom(...returnInterviewers.codes),
  interviewerId: fc.constantFrom(people.socialWorker.id, people.anotherWorker.id, undefined),
  context: fc.constantFrom({ childsWorkers: [] }, { childsWorkers: [people.anotherWorker.id] }),
});
const open = fc.constantFrom({}, { episodeOfNeed: story.episodeOfNeed });

const anything: fc.Arbitrary<MissingCommand> = fc.oneof(
  byAnybody(story.allocate),
  byAnybody(
    story.confirm(1),
    2,
    fc.tuple(fc.nat(4), open).map(([n, journeys]) => story.confirm(n + 1, journeys)),
  ),
  byAnybody(
    story.found,
    3,
    fc.constantFrom(...waysFound.codes).map((how) => ({ how })),
  ),
  byAnybody(story.tell),
  byAnybody({ type: 'flagEducation', by: people.hubWorker, at: '', missing: true }, 1),
  byAnybody(story.offer, 2, interviewers),
  byAnybody(story.interview, 2, interviewers),
  byAnybody(
    declined,
    1,
    fc.constantFrom(...interviewDecliners.codes).map((who) => ({ who })),
  ),
  byAnybody(
    none,
    1,
    fc.constantFrom(...reasonsInterviewNotHeld.codes).map((reason) => ({ reason })),
  ),
  byAnybody(story.review),
);

const send = sending(anything);

/** Mostly what comes next, now and then anything. */
export const missingWalker: Walker = (dice, at, state) => {
  const next = dice.chance(3) ? undefined : usual(state as OpenMissing);
  return { ...(next ?? send(dice, at, state)), at };
};

function usual(state: OpenMissing): MissingCommand {
  switch (state.status) {
    case 'reported':
      return story.confirm(1);
    case 'missing':
      return story.found;
    case 'found':
      return story.offer;
    case 'interviewOffered':
      return story.interview;
    default:
      return state.voluntaryAgencyToldAt === undefined ? story.tell : story.review;
  }
}
