import fc from 'fast-check';
import { type Agency } from '../../codes/agencies';
import { section47Outcomes } from '../../codes/section47';
import { strategyOutcomes } from '../../codes/strategy';
import { type Actor } from '../../shared/actor';
import { type Section47Command } from '../../section47/section47.types';
import { type StrategyDiscussionCommand } from '../../strategyDiscussion/strategy-discussion.types';
import * as people from '../people';
import * as story from '../protection.story';

/** Commands as people may send them, sensible or not. Whoever walks fills in `at`, so that time passes. */

const everybody = [
  ...[people.socialWorker, people.anotherWorker, people.teamManager, people.anotherManager, people.seniorManager],
  ...[story.dutyWorker, story.headOfService, people.familySupport],
];

export const anybody: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...everybody) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...everybody), fc.constantFrom(...everybody))
      .map(([by, of]) => people.deputy(by, of)),
  },
);

const agency = fc.constantFrom<Agency>('police', 'healthVisitor', 'school', 'gp');

/** The act by whoever usually does it, or by anybody; now and then with something of it changed. */
function byAnybody<C extends { by: Actor }>(command: C, weight = 1, more: fc.Arbitrary<Partial<C>> = fc.constant({})) {
  return {
    weight,
    arbitrary: fc
      .tuple(fc.oneof({ weight: 3, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody }), more)
      .map(([by, change]): C => ({ ...command, ...change, by })),
  };
}

const query = { ...story.countersign, type: 'queryOutcome', queryHash: story.question } as const;
const answer = { type: 'answerQuery', by: people.socialWorker, at: '', answerHash: story.concern } as const;

const atGate = (textHash: string) => [
  byAnybody({ ...story.authorise, textHash }, 3),
  byAnybody({ ...story.countersign, textHash }, 3),
  byAnybody({ ...story.returnIt, textHash }, 2),
  byAnybody({ ...query, textHash }),
  byAnybody(answer),
];

const actions = [{ owner: 'school', dueOn: '2099-01-01' }];

export const strategyDiscussionAct: fc.Arbitrary<StrategyDiscussionCommand> = fc.oneof(
  byAnybody(story.convene, 2, fc.record({ urgency: fc.constantFrom('immediate', 'planned') })),
  byAnybody({ ...story.hold, actions }, 2),
  byAnybody({ ...story.callPolice, actions }, 2),
  byAnybody<Extract<StrategyDiscussionCommand, { type: 'holdFollowUp' }>>({
    ...story.hold,
    type: 'holdFollowUp',
    actions,
  }),
  byAnybody<Extract<StrategyDiscussionCommand, { type: 'confirmPoliceOnly' }>>(
    { type: 'confirmPoliceOnly', by: people.anotherManager, at: '' },
    2,
  ),
  byAnybody(story.decideOn('section47Joint'), 4, fc.record({ outcome: fc.constantFrom(...strategyOutcomes.codes) })),
  ...atGate(story.reasons),
);

export const section47Act: fc.Arbitrary<Section47Command> = fc.oneof(
  byAnybody(story.lead(), 2),
  byAnybody(story.setResponsibility, 2, fc.record({ childWithDisabilities: fc.boolean() })),
  byAnybody(story.seeChild, 2),
  byAnybody(story.noMedical, 2),
  byAnybody(story.answered('school'), 5, fc.record({ agency })),
  byAnybody<Extract<Section47Command, { type: 'contactAgency' }>>(
    { type: 'contactAgency', by: people.socialWorker, at: '', agency: 'gp' },
    1,
    fc.record({ agency }),
  ),
  byAnybody<Extract<Section47Command, { type: 'explainNoAnswer' }>>(
    { type: 'explainNoAnswer', by: people.socialWorker, at: '', agency: 'gp', reason: 'noReply' },
    2,
    fc.record({ agency }),
  ),
  byAnybody<Extract<Section47Command, { type: 'decideAgainstConference' }>>({
    type: 'decideAgainstConference',
    by: people.seniorManager,
    at: '',
    reasonsHash: story.question,
  }),
  byAnybody(story.conclude, 6, fc.record({ outcome: fc.constantFrom(...section47Outcomes.codes) })),
  ...atGate(story.analysis),
);
