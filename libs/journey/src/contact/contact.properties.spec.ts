import fc from 'fast-check';
import { type Clock } from '../shared/decider';
import { isRuleBroken } from '../shared/rule-broken';
import * as story from '../testing/contact.story';
import * as people from '../testing/people';
import { contact } from './contact.stage';
import { type ContactState, type OpenContact } from './contact.state';
import { type ContactCommand } from './contact.types';
import { contactOutcomes } from './outcomes';

const anybody = fc.constantFrom(
  people.hubWorker,
  people.decisionMaker,
  people.decidingManager,
  people.teamManager,
  people.socialWorker,
);
const context = fc.record({
  openJourneyId: fc.constantFrom(undefined, story.openJourney),
  domesticAbuse: fc
    .integer({ min: 0, max: 3 })
    .map((notifications) => ({ notifications, threshold: 2, windowMonths: 12 })),
});

const act: fc.Arbitrary<ContactCommand> = fc.oneof(
  anybody.map((by) => ({ ...story.identify, by })),
  anybody.map((by) => ({ type: 'unlinkChild' as const, by, at: '', reason: 'mistake' })),
  anybody.map((by) => ({ ...story.screen, by })),
  fc
    .record({ by: anybody, outcome: fc.constantFrom(...contactOutcomes), context })
    .map((it) => ({ ...story.belowBaseline, teamId: 'east', ...it })),
  anybody.map((by) => ({ type: 'agree' as const, by, at: '' })),
  anybody.map((by) => ({ type: 'disagree' as const, by, at: '', textHash: 'c'.repeat(64) })),
  anybody.map((by) => ({ ...story.inform, by })),
);

/** Every state that a list of commands leads through; what is refused changes nothing. */
function states(commands: readonly ContactCommand[]): OpenContact[] {
  let state: ContactState = contact.evolve(contact.initial, story.repeatNotification);
  return commands.flatMap((command, minute) => {
    const at = new Date(Date.parse(story.tuesday) + minute * 60_000).toISOString();
    try {
      for (const event of contact.decide(state, { ...command, at })) state = contact.evolve(state, event);
    } catch (error) {
      if (!isRuleBroken(error)) throw error;
    }
    return state.status === 'unopened' ? [] : [state];
  });
}

const roads = fc.array(act, { minLength: 1, maxLength: 60 }).map(states);

function always(holds: (road: OpenContact[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 400 });
}

const decisionIn = (state: OpenContact) => ('decision' in state ? state.decision : undefined);

describe('whatever people send', () => {
  it('roads end in every status', () => {
    const ends = fc.sample(roads, { numRuns: 1000, seed: 1 }).map((road) => road.at(-1)?.status);
    expect(new Set(ends)).toEqual(new Set(['received', 'screened', 'awaitingAgreement', 'decided', 'finished']));
  });

  it('a contact is decided once, and the decision never changes', () =>
    always((road) => {
      const decisions = road.map(decisionIn).filter((decision) => decision !== undefined);
      for (const decision of decisions) expect(decision).toEqual(decisions[0]);
    }));

  it('a decision about a known child names that child', () =>
    always((road) => {
      const decision = road.map(decisionIn).at(-1);
      if (decision === undefined || !['earlyHelp', 'referral', 'linkedToOpenCase'].includes(decision.outcome)) return;
      expect(decision.personId).toBe(story.child);
    }));

  it('nobody agrees with themselves, and a decision-maker decides', () =>
    always((road) => {
      const decision = road.map(decisionIn).at(-1);
      if (decision === undefined) return;
      expect(decision.agreedBy).not.toBe(decision.decidedBy);
      expect([people.decisionMaker.id, people.decidingManager.id]).toContain(decision.decidedBy);
    }));

  it('a clock that has started keeps its start', () =>
    always((road) => {
      const known = new Map<string, string>();
      const check = ({ rule, n, startedAt }: Clock) => {
        expect(startedAt).toBe(known.get(`${rule} ${n}`) ?? startedAt);
        known.set(`${rule} ${n}`, startedAt);
      };
      for (const state of road) contact.clocks(state).forEach(check);
      expect(known.get('contact-decision 1')).toBe(story.monday);
    }));
});
