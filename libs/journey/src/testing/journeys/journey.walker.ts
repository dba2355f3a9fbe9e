import { closureReasons } from '../../codes/needs';
import { openings } from '../../journey/journey.people';
import { type OpenJourney } from '../../journey/journey.state';
import { type JourneyCommand } from '../../journey/journey.types';
import { type KnownKind } from '../../shared/stage-kinds';
import { journeyId } from '../journey.story';
import { fromElsewhere, journeyAct } from './journey.acts';
import { everybody, sending, someHash, type Walker } from './walker';

const record = sending(journeyAct);
const hear = sending(fromElsewhere);
const kinds = Object.keys(openings) as KnownKind[];

/** Often what would come next: otherwise walks seldom reach an end. */
export const journeyWalker: Walker = (dice, at, state): JourneyCommand => {
  if (dice.chance(6)) return record(dice, at, state) as JourneyCommand;
  if (dice.chance(40)) return hear(dice, at, state) as JourneyCommand;
  const { proposal } = state as Partial<OpenJourney>;
  if (proposal !== undefined && !dice.chance(3)) {
    return { type: 'authoriseClosure', by: dice.of(everybody), at, textHash: proposal.textHash };
  }
  const who = { by: dice.of(everybody), at };
  const textHash = someHash(dice);
  switch (dice.upTo(6)) {
    case 0:
    case 1: {
      const kind = dice.of(kinds) ?? 'strategyDiscussion';
      return { type: 'openStage', ...who, kind, context: { journeyId } };
    }
    case 2:
    case 3:
      return {
        type: 'recordViews',
        ...who,
        ...{ occasion: 'closure', whose: dice.of(['child', 'mother']), answer: 'given', textHash },
      };
    case 4: {
      const reason = dice.of(closureReasons.codes) ?? 'RC7';
      const context = { chronologyComplete: !dice.chance(4) };
      return { type: 'proposeClosure', ...who, reason, textHash, feedbackToAgencies: !dice.chance(4), context };
    }
    case 5:
      return { type: 'authoriseClosure', ...who, textHash };
    default:
      return { type: 'returnClosure', ...who, textHash, reasonsHash: someHash(dice) };
  }
};
