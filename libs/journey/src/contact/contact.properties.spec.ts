import fc from 'fast-check';
import * as story from '../testing/contact.story';
import { clocksHold, walked } from '../testing/journeys/walk';
import * as people from '../testing/people';
import { contact } from './contact.stage';
import { type OpenContact } from './contact.state';
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

const roads = fc
  .array(act, { minLength: 1, maxLength: 60 })
  .map((commands) => walked(contact, story.repeatNotification, commands) as OpenContact[]);

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

  it('clocks keep their starts and stops, and the first is that of the decision', () =>
    always((road) => {
      clocksHold(contact, road);
      for (const state of road)
        expect(contact.clocks(state)[0]).toMatchObject({ rule: 'contact-decision', startedAt: story.monday });
    }));
});
