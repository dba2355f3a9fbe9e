import fc from 'fast-check';
import { type FosteringState } from '../../privateFostering/fostering.state';
import { type FosteringCommand } from '../../privateFostering/fostering.types';
import * as story from '../fostering.story';
import { anybody } from './protection.acts';
import { sending, type Walker } from './walker';

/** The act by whoever usually does it, or by anybody; now and then with something of it changed. */
function byAnybody<C extends FosteringCommand>(
  command: C,
  weight = 2,
  more: fc.Arbitrary<Partial<C>> = fc.constant({}),
) {
  const who = fc.oneof({ weight: 4, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return {
    weight,
    arbitrary: fc.tuple(who, more).map(([by, change]): FosteringCommand => ({ ...command, ...change, by })),
  };
}

const born = fc.constantFrom('1997-02-20', '1997-05-01', '1999-05-01').map((bornOn) => ({ context: { bornOn } }));
const looked = fc.record({
  ...{ childSeen: fc.boolean(), seenAlone: fc.boolean(), household: fc.boolean() },
  notSeenReason: fc.constantFrom('notYetArrived', 'refused', undefined),
  notAloneReason: fc.constantFrom('tooYoung', undefined),
});
const suitability = fc.constantFrom('suitable' as const, 'conditions' as const, 'prohibited' as const);
const planned = fc.record({
  ...{ startsOn: fc.constantFrom('2013-03-01', '2013-05-01', '2013-03-20'), disabled: fc.boolean() },
  shortNoticeReason: fc.constantFrom('arrangedLate', undefined),
});
const back: FosteringCommand = { ...story.sign, type: 'returnForChanges', reasonsHash: story.report };

const anything: fc.Arbitrary<FosteringCommand> = fc.oneof(
  byAnybody(
    story.check,
    3,
    fc.tuple(planned, born).map(([plan, age]) => ({ ...plan, ...age })),
  ),
  byAnybody({ ...story.check, carer: 'closeRelative' }, 1),
  byAnybody({ type: 'recordStart', by: story.officer, at: '', startsOn: '2013-05-02' }),
  byAnybody({ type: 'requestVisit', by: story.officer, at: '' }, 1),
  byAnybody(story.visit(''), 3, looked),
  byAnybody(story.visit(''), 3, born),
  byAnybody(story.write(''), 4),
  byAnybody(
    story.propose,
    3,
    suitability.map((one) => ({ suitability: one })),
  ),
  byAnybody(story.sign, 4),
  byAnybody(back, 1),
  byAnybody(story.end, 1, born),
  byAnybody({ ...story.end, reason: 'reachedAge' }, 1, born),
);

const send = sending(anything);

/** Mostly what comes next, now and then anything. */
export const fosteringWalker: Walker = (dice, at, state) => {
  const next = dice.chance(3) ? undefined : usual(state as FosteringState, dice.chance(4));
  return { ...(next ?? send(dice, at, state)), at };
};

function usual(state: FosteringState, ends: boolean): FosteringCommand | undefined {
  if (!state.definitionChecked) return story.check;
  if (state.proposal !== undefined) return { ...story.sign, textHash: state.proposal.textHash };
  if (state.visits.some(({ reportHash }) => reportHash === undefined)) return story.write('');
  if (state.status === 'notified') return story.visit('');
  return state.suitability === undefined ? story.propose : ends ? story.end : story.visit('');
}
