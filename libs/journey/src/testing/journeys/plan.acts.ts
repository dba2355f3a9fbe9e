import fc from 'fast-check';
import { type ProtectionPlanCommand } from '../../childProtectionPlan/plan.types';
import { reviewOutcomes } from '../../childProtectionPlan/outcomes';
import * as people from '../people';
import * as story from '../plan.story';
import { anybody } from './protection.acts';

type Command = ProtectionPlanCommand;
type Of<T> = Extract<Command, { type: T }>;

/** The act by whoever usually does it, or by anybody; now and then with something of it changed. */
function act<T extends Command['type']>(
  command: Of<T>,
  weight = 1,
  more: fc.Arbitrary<Partial<Of<T>>> = fc.constant({}),
) {
  const by = fc.oneof({ weight: 5, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return { weight, arbitrary: fc.tuple(by, more).map(([by, change]): Command => ({ ...command, ...change, by })) };
}

const progress = fc.constantFrom(story.coreGroup.progress, []);
const nextOn = '2099-01-01';
const freshId = fc.uuid();

/** What people may send to a protection plan, sensible or not. The dates that a meeting sets lie far ahead or nowhere. */
export const protectionPlanAct: fc.Arbitrary<ProtectionPlanCommand> = fc.oneof(
  act(story.allocate),
  act(story.addNeed, 2),
  act(story.addAction, 2, fc.record({ owner: fc.constantFrom('mother', undefined) })),
  act(
    story.addAction,
    1,
    freshId.map((id) => ({ context: { freshId: id } })),
  ),
  act<'completeAction'>({
    type: 'completeAction',
    by: people.socialWorker,
    at: '',
    actionId: story.actionId,
    outcome: 'achieved',
    evidenceHash: story.text,
  }),
  act(story.arrange, 2, fc.record({ visits: fc.constantFrom('usual', 'weekly') })),
  act(story.activate, 2),
  act(story.visit, 3),
  act(story.unseen, 1),
  act({ ...story.coreGroup, nextOn }, 2, fc.record({ progress })),
  act(story.supervise, 2, fc.record({ progress })),
  act({ ...story.book, bookedFor: story.reviewedAt }, 5),
  act({ ...story.offer, offeredOn: '2013-03-12' }, 3),
  act(story.hold, 5),
  act(story.childsViews, 3),
  act(story.mothersViews, 3),
  act(
    { ...story.goOn, reviewOn: '2013-08-01' },
    3,
    fc.record({ preProceedings: fc.constantFrom('notNeeded', undefined) }),
  ),
  act({ ...story.stepDown, firstMeetingOn: nextOn }, 1, fc.record({ outcome: fc.constantFrom(...reviewOutcomes) })),
  act(story.considerDrift),
  act(story.seniorReview),
  act<'recordOrder'>({ type: 'recordOrder', by: people.socialWorker, at: '', order: 'policeProtection' }),
  act<'endOrder'>({ type: 'endOrder', by: people.socialWorker, at: '', n: 1 }),
  act<'noteBirth'>({ type: 'noteBirth', by: people.socialWorker, at: '' }),
  act({ ...story.endPlan, reason: 'died' }, 1),
);
