import fc from 'fast-check';
import { participations } from '../../codes/conference';
import { type InitialConferenceCommand } from '../../initialConference/initial-conference.types';
import { conferenceOutcomes } from '../../initialConference/outcomes';
import * as people from '../people';
import * as story from '../conference.story';
import { anybody } from './protection.acts';

type Command = InitialConferenceCommand;

/** The act by whoever usually does it, or by anybody; now and then with something of it changed. */
function act<T extends Command['type']>(
  command: Extract<Command, { type: T }>,
  weight = 1,
  more: fc.Arbitrary<Partial<Extract<Command, { type: T }>>> = fc.constant({}),
) {
  const by = fc.oneof({ weight: 5, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return { weight, arbitrary: fc.tuple(by, more).map(([by, change]): Command => ({ ...command, ...change, by })) };
}

const chairs = fc.constantFrom(story.chair.id, story.chair.id, story.anotherChair.id);

/** What people may send to an initial conference on its first day, sensible or not. */
export const initialConferenceAct: fc.Arbitrary<InitialConferenceCommand> = fc.oneof(
  act(story.allocate),
  act(story.pass, 4),
  act(story.sendBack, 1),
  act(story.askAgain, 3),
  act(story.book, 4, fc.record({ chairId: chairs })),
  act(story.invite),
  act(story.report),
  act({ ...story.offer, offeredOn: '2013-02-25' }, 2),
  act(story.adjourn),
  act(story.hold, 5, fc.record({ attendance: fc.constantFrom(story.hold.attendance, story.came('socialCare')) })),
  act(
    { ...story.decidePlan, reviewOn: '2013-05-20' },
    5,
    fc.record({ context: fc.nat(2).map((previousPlans) => ({ previousPlans })) }),
  ),
  act(
    story.decideChildInNeed,
    2,
    fc.record({
      outcome: fc.constantFrom(...conferenceOutcomes),
      participation: fc.constantFrom(...participations.codes),
    }),
  ),
  act(story.views('child'), 2),
  act(story.views('mother'), 2),
  act(story.issueDecisions, 2),
  act(story.issueRecord, 4),
  act<'recordNotice'>({ type: 'recordNotice', by: people.socialWorker, at: '' }),
  act<'agreeDelay'>({ type: 'agreeDelay', by: story.chair, at: '', reason: 'unbornChild', textHash: story.text }),
  act<'withdrawConference'>({
    type: 'withdrawConference',
    by: people.seniorManager,
    at: '',
    outcome: 'noFurtherAction',
    textHash: story.text,
  }),
);
