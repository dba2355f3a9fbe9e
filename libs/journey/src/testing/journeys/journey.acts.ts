import fc from 'fast-check';
import { workerChangeReasons } from '../../codes/handover';
import { interpreterSteps } from '../../codes/interpreter';
import { noteKinds, onwardServices, onwardSubjects, riskFlags } from '../../codes/recording';
import { repeatedlyMissing } from '../../journey/journey.joining';
import { type JourneyCommand, type PeoplesCommand } from '../../journey/journey.types';
import { system } from '../../shared/actor';
import { monday, summary as textHash } from '../journey.story';
import * as people from '../people';
import { anybody } from './protection.acts';

/** What people record on a journey beside opening and closing, sensible or not. Whoever walks fills in `at`. */
function act(parts: fc.Arbitrary<object>, weight = 1) {
  return {
    weight,
    arbitrary: fc.tuple(parts, anybody).map(([command, by]) => ({ ...command, by, at: '' }) as PeoplesCommand),
  };
}

const code = (set: { codes: readonly string[] }) => fc.constantFrom(...set.codes);
const occurredOn = fc.constantFrom(monday.slice(0, 10), '2012-06-01', '2099-01-01');
const flag = fc.constantFrom(...riskFlags.codes.slice(0, 3));
const worker = fc.constantFrom(people.socialWorker.id, people.anotherWorker.id);

const unfinished = fc.constantFrom(
  { openClocks: 0, unsignedDrafts: 0, promises: 0 },
  { openClocks: 1, unsignedDrafts: 1, promises: 1 },
);
const caseload = fc.constantFrom(
  { held: 3, cap: 18, newlyQualified: false },
  { held: 16, cap: 16, newlyQualified: true },
);
const context = fc
  .record({ unfinished, caseload })
  .chain((known) =>
    fc.constantFrom<object>(
      known,
      { ...known, protectedUntil: '2099-01-01' },
      { ...known, protectedUntil: '2013-01-01' },
    ),
  );

const transfer = fc.record(
  {
    ...{ type: fc.constant('transferWorker'), workerId: worker, teamId: fc.constantFrom('east', 'west') },
    ...{ reason: code(workerChangeReasons), unfinishedHandedOver: fc.boolean(), context },
    ...{ jointVisitOn: fc.constant('2013-03-01'), noJointVisitReason: fc.constant('workerLeft') },
    ...{ overrideHash: fc.constant(textHash), capOverrideHash: fc.constant(textHash) },
  },
  { requiredKeys: ['type', 'workerId', 'teamId', 'reason', 'unfinishedHandedOver', 'context'] },
);

export const journeyAct: fc.Arbitrary<PeoplesCommand> = fc.oneof(
  act(transfer, 4),
  act(
    fc.record({
      ...{ type: fc.constant('recordNote'), kind: code(noteKinds), occurredOn, significant: fc.boolean() },
      textHash: fc.constant(textHash),
    }),
    2,
  ),
  act(fc.record({ type: fc.constant('curateChronology'), occurredOn, textHash: fc.constant(textHash) })),
  act(fc.constant({ type: 'markChronologyComplete' })),
  act(
    fc.record({
      ...{ type: fc.constant('referOnward'), whom: code(onwardSubjects), service: code(onwardServices) },
      gap: fc.boolean(),
    }),
  ),
  act(fc.record({ type: fc.constant('flagRisk'), flag, textHash: fc.constant(textHash) }), 2),
  act(fc.record({ type: fc.constant('endRiskFlag'), flag, textHash: fc.constant(textHash) }), 2),
  act(fc.record({ type: fc.constant('recordInterpreter'), step: code(interpreterSteps), forDay: occurredOn }), 2),
  act(fc.constant({ type: 'recordOrder', order: 'policeProtection' })),
  act(fc.constant({ type: 'endOrder', n: 1 }), 3),
  act(fc.constant({ type: 'explainLateness', deadlineId: 'some clock', reason: 'other' })),
);

/** What a journey hears from elsewhere: contacts that join it, and episodes of the child that ask it. Often twice. */
export const fromElsewhere: fc.Arbitrary<JourneyCommand> = fc
  .tuple(fc.nat(3), fc.constantFrom('immediateProtection', 'missingNotice', repeatedlyMissing))
  .map(([n, outcome]): JourneyCommand => {
    const isAsk = outcome === repeatedlyMissing;
    const id = `44444444-0000-4000-8000-00000000010${n}`;
    return {
      ...{ type: 'finishStage', by: system, at: '', outcome, kind: isAsk ? 'missingEpisode' : 'contact' },
      stageId: isAsk ? `${id}/missingEpisode-${n + 1}` : id,
    };
  });
