import { anotherWorker, deputy, familySupport, seniorManager, socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/protection.story';
import { afterAll, fold, given } from '../testing/rule-book';
import { isRuleBroken } from '../shared/rule-broken';
import { section47Enquiry as stage } from './section47.stage';
import { type Section47Command, type Section47Event } from './section47.types';

const { initiated, enquired, conclude, lead, setResponsibility, seeChild, noMedical, answered } = story;
const whole = afterAll(stage, [initiated], ...enquired);
const without = (...left: Section47Command[]) =>
  afterAll(stage, [initiated], ...enquired.filter((command) => !left.includes(command)));
const plus = (...more: Section47Command[]) => afterAll(stage, whole, ...more);

function detailsOf(events: readonly Section47Event[], command: Section47Command): unknown {
  try {
    return stage.decide(fold(stage, events), command);
  } catch (error) {
    if (isRuleBroken(error)) return error.details;
    throw error;
  }
}

describe('an enquiry', () => {
  it('begins with the agencies of the discussion that decided it', () =>
    expect(given(stage, [initiated]).state).toMatchObject({
      status: 'initiated',
      openedAt: story.heldAt,
      decidedOn: 'section47Joint',
      agencies: [{ agency: 'police' }, { agency: 'healthVisitor' }, { agency: 'school' }],
    }));
  it('that people open starts with an empty list', () => {
    const { passed: _, ...plain } = initiated;
    expect(given(stage, [plain]).state).toMatchObject({ agencies: [] });
  });
  it('is carried out by qualified social workers, not by others', () => {
    given(stage, [initiated])
      .when({ ...seeChild, by: story.dutyWorker })
      .then([{ type: 'childSeen' }]);
    given(stage, [initiated])
      .when({ ...seeChild, by: familySupport })
      .thenRefused('S47.NOT_QUALIFIED');
  });
  it('is given to its lead by a manager', () => {
    given(stage, [initiated])
      .when(lead())
      .then([{ type: 'allocated', workerId: socialWorker.id }]);
    given(stage, [initiated])
      .when({ ...lead(), by: socialWorker })
      .thenRefused('ALLOCATION.GRADE_TOO_LOW');
  });
  it('holds the views of the family', () =>
    given(stage, [initiated])
      .when({
        type: 'recordViews',
        by: socialWorker,
        at: story.tuesday,
        occasion: 'enquiryEnded',
        whose: 'child',
        answer: 'declined',
      })
      .then([{ type: 'viewsRecorded' }]));
});

describe('the child', () => {
  it.each([
    ['not seen without a reason', { seen: false, seenAlone: false }, 'S47.NOT_SEEN_REASON_MISSING'],
    ['seen with others without a reason', { seen: true, seenAlone: false }, 'S47.NOT_ALONE_REASON_MISSING'],
    ['seen alone but not seen', { seen: false, seenAlone: true }, 'S47.SEEN_ALONE_BUT_NOT_SEEN'],
  ])('%s is refused', (_what, seeing, code) =>
    given(stage, [initiated])
      .when({ ...seeChild, ...seeing })
      .thenRefused(code),
  );
  it.each([
    { seen: false, seenAlone: false, notSeenReason: 'refused' },
    { seen: true, seenAlone: false, notSeenAloneReason: 'tooYoung' },
  ])('may be recorded with its reason: %j', (seeing) =>
    given(stage, [initiated])
      .when({ ...seeChild, ...seeing })
      .then([{ type: 'childSeen', ...seeing }]),
  );
});

describe('the agencies', () => {
  it('are named once', () => {
    const name = { type: 'nameAgencies', by: socialWorker, at: story.evening } as const;
    given(stage, [initiated])
      .when({ ...name, agencies: ['school', 'gp', 'gp'] })
      .then([{ type: 'agenciesNamed', agencies: ['gp'] }]);
    given(stage, [initiated])
      .when({ ...name, agencies: ['school'] })
      .thenRefused('S47.AGENCIES_NAMED_ALREADY');
  });
  it('do not answer before they are asked, and may answer unasked', () => {
    const ask = { type: 'contactAgency', by: socialWorker, at: story.wednesday, agency: 'school' } as const;
    given(stage, afterAll(stage, [initiated], ask))
      .when(answered('school'))
      .thenRefused('TIME.OUT_OF_ORDER');
    expect(given(stage, afterAll(stage, [initiated], answered('gp'))).state).toMatchObject({
      agencies: expect.arrayContaining([
        { agency: 'gp', contactedAt: story.tuesday, answeredAt: story.tuesday, answer: 'informed' },
      ]) as unknown,
    });
  });
});

describe('the conclusion', () => {
  it('stands once everything is on record, by everybody with a hand in it', () =>
    given(stage, whole)
      .when(conclude)
      .then([{ type: 'concluded', n: 1, outcome: 'continuingRisk', authors: [socialWorker.id] }]));
  it('is impossible with an agency unanswered, and says which', () => {
    const waiting = without(enquired[4]!, enquired[6]!);
    given(stage, waiting).when(conclude).thenRefused('S47.AGENCY_UNANSWERED');
    expect(detailsOf(waiting, conclude)).toEqual({ agencies: ['police', 'school'] });
    const ask = { type: 'contactAgency', by: socialWorker, at: story.tuesday, agency: 'gp' } as const;
    expect(detailsOf(plus(ask), conclude)).toEqual({ agencies: ['gp'] });
    const why = {
      type: 'explainNoAnswer',
      by: socialWorker,
      at: story.tuesday,
      agency: 'gp',
      reason: 'noReply',
    } as const;
    given(stage, plus(ask, why))
      .when(conclude)
      .then([{ type: 'concluded' }]);
  });
  it('considers the police, health and education in every enquiry', () => {
    const { passed: _, ...plain } = initiated;
    const onlyHealth = afterAll(stage, [plain], ...enquired.slice(0, 4), answered('healthVisitor'));
    given(stage, onlyHealth).when(conclude).thenRefused('S47.AGENCY_NOT_CONSIDERED');
    expect(detailsOf(onlyHealth, conclude)).toEqual({ missing: ['police', 'education'] });
  });
  it.each([
    ['no lead', enquired[0]!, 'S47.NO_LEAD'],
    ['responsibility not said', setResponsibility, 'S47.RESPONSIBILITY_NOT_SAID'],
    ['the child not seen and no reason', seeChild, 'S47.CHILD_NOT_SEEN'],
    ['no word of a medical', noMedical, 'S47.MEDICAL_NOT_CONSIDERED'],
  ])('is impossible with %s', (_what, left, code) => given(stage, without(left)).when(conclude).thenRefused(code));
  it('waits for a medical that is planned, but not where a conference must protect the child', () => {
    const planned = given(stage, plus({ ...noMedical, medical: 'planned' }));
    planned.when({ ...conclude, outcome: 'notSubstantiated' }).thenRefused('S47.MEDICAL_OUTSTANDING');
    planned.when(conclude).then([{ type: 'concluded', outcome: 'continuingRisk' }]);
  });
  it('is recorded once, by the lead', () => {
    given(stage, plus(conclude)).when(conclude).thenRefused('S47.ALREADY_CONCLUDED');
    given(stage, whole)
      .when({ ...conclude, by: anotherWorker })
      .thenRefused('S47.NOT_YOUR_WORK');
    given(stage, whole)
      .when({ ...conclude, by: deputy(anotherWorker, socialWorker) })
      .then([{ type: 'concluded', authors: [anotherWorker.id, socialWorker.id] }]);
  });
});

describe('who leads', () => {
  const led = (by: typeof socialWorker, responsibility = {}) =>
    given(stage, afterAll(stage, without(enquired[0]!), lead(by), { ...setResponsibility, ...responsibility })).when({
      ...conclude,
      by,
    });
  it('a qualified social worker', () => led(familySupport).thenRefused('S47.LEAD_NOT_QUALIFIED'));
  it('a newly qualified one only with a co-worker', () => {
    led(story.newlyQualified).thenRefused('S47.NEWLY_QUALIFIED_ALONE');
    led(story.newlyQualified, { coworkerId: anotherWorker.id }).then([
      { type: 'concluded', authors: [story.newlyQualified.id, anotherWorker.id] },
    ]);
  });
  it('not somebody from the disabilities service, who co-works', () => {
    led(story.disabilitiesWorker).thenRefused('S47.LEAD_IS_FROM_DISABILITIES');
    led(socialWorker, { childWithDisabilities: true }).thenRefused('S47.COWORKER_MISSING');
    led(socialWorker, { childWithDisabilities: true, coworkerId: story.disabilitiesWorker.id }).then([
      { type: 'concluded' },
    ]);
  });
  it('nobody is lead and co-worker in one, also after a change of lead', () => {
    given(stage, whole)
      .when({ ...setResponsibility, coworkerId: socialWorker.id })
      .thenRefused('S47.COWORKER_IS_LEAD');
    const swapped = plus({ ...setResponsibility, coworkerId: anotherWorker.id }, lead(anotherWorker));
    given(stage, swapped)
      .when({ ...conclude, by: anotherWorker })
      .thenRefused('S47.COWORKER_IS_LEAD');
  });
  it('is said by the lead or a manager', () =>
    given(stage, whole)
      .when({ ...setResponsibility, by: anotherWorker })
      .thenRefused('S47.NOT_YOUR_WORK'));
});

describe('no conference despite continuing risk', () => {
  const against = {
    type: 'decideAgainstConference',
    by: seniorManager,
    at: story.tuesday,
    reasonsHash: story.question,
  } as const;
  const none = { ...conclude, outcome: 'continuingRiskNoConference' } as const;
  it('is a senior manager’s own decision, with reasons', () => {
    given(stage, whole).when(none).thenRefused('S47.NO_SENIOR_DECISION');
    given(stage, whole)
      .when({ ...against, by: teamManager })
      .thenRefused('S47.NOT_A_SENIOR_MANAGER');
    given(stage, plus(against))
      .when(none)
      .then([{ type: 'concluded', reasonsHash: story.question, authors: [socialWorker.id, seniorManager.id] }]);
  });
  it('comes before the conclusion that rests on it', () => {
    given(stage, plus(conclude)).when(against).thenRefused('S47.ALREADY_CONCLUDED');
    given(stage, plus({ ...against, at: story.thursday }))
      .when(none)
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('is not countersigned by whoever decided it', () => {
    const authorised = plus(against, none, { ...story.authorise, at: story.wednesday, textHash: story.analysis });
    const sign = { ...story.countersign, at: story.thursday, textHash: story.analysis };
    given(stage, authorised).when(sign).thenRefused('SIGN_OFF.OWN_WORK');
    given(stage, authorised)
      .when({ ...sign, by: story.headOfService })
      .then([{ type: 'outcomeCountersigned' }]);
  });
});
