import { gradeOf, type Role } from '../shared/roles';
import { familySupport, hubWorker, partner, socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/journey.story';
import { afterAll, fold, given } from '../testing/rule-book';
import { journey } from './journey.stage';
import { type RecordNote } from './recording.types';

const { day } = story;
const assessed = story.conducted([story.opened], day(0, 15));
const textHash = 'e'.repeat(64);
const note: RecordNote = {
  type: 'recordNote',
  by: socialWorker,
  at: day(3),
  kind: 'visit',
  occurredOn: '2013-02-27',
  significant: true,
  textHash,
};
const flag = { type: 'flagRisk', by: socialWorker, at: day(3), flag: 'childSexualExploitation', textHash } as const;
const end = { ...flag, type: 'endRiskFlag', at: day(9) } as const;
const somebody = (role: Role) => ({ id: hubWorker.id, roles: [role], grade: gradeOf([role]) });

describe('a note on the file', () => {
  it.each([
    ['a social worker', socialWorker, 'SOCIAL_WORKER'],
    ['a family support worker', familySupport, 'FAMILY_SUPPORT_WORKER'],
    ['another agency', partner, 'PARTNER_CONTRIBUTOR'],
    ['an occupational therapist', somebody('OCCUPATIONAL_THERAPIST'), 'OCCUPATIONAL_THERAPIST'],
  ] as const)('is written by %s directly, and says in which role', (_who, by, role) =>
    given(journey, assessed)
      .when({ ...note, by })
      .then([{ type: 'noteRecorded', role, kind: 'visit', significant: true }]),
  );
  it.each(['AUDITOR', 'PARTNER_VIEWER', 'ADMINISTRATOR', 'LEADERSHIP'] as const)('is not written by %s', (role) =>
    given(journey, assessed)
      .when({ ...note, by: somebody(role) })
      .thenRefused('NOTE.NOT_A_WRITER'),
  );
  it('tells of what has happened, up to the same day', () => {
    given(journey, assessed)
      .when({ ...note, occurredOn: '2013-02-28' })
      .then([{ type: 'noteRecorded' }]);
    given(journey, assessed)
      .when({ ...note, occurredOn: '2013-03-01' })
      .thenRefused('NOTE.IN_FUTURE');
  });
});

describe('the chronology', () => {
  const curate = {
    type: 'curateChronology',
    by: familySupport,
    at: day(3),
    occurredOn: '2011-05-02',
    textHash,
  } as const;
  const complete = { type: 'markChronologyComplete', by: socialWorker, at: day(40) } as const;

  it('takes entries by hand, of years before the referral too', () => {
    given(journey, assessed)
      .when(curate)
      .then([{ type: 'chronologyCurated', occurredOn: '2011-05-02' }]);
    given(journey, assessed)
      .when({ ...curate, occurredOn: '2013-03-01' })
      .thenRefused('CHRONOLOGY.IN_FUTURE');
  });
  it('is called complete by a qualified worker', () => {
    given(journey, assessed)
      .when(complete)
      .then([{ type: 'chronologyCompleted' }]);
    given(journey, assessed)
      .when({ ...complete, by: familySupport })
      .thenRefused('CHRONOLOGY.GRADE_TOO_LOW');
  });
});

describe('a risk flag', () => {
  const flagged = afterAll(journey, assessed, flag);
  const risks = (events: typeof flagged) => {
    const state = fold(journey, events);
    return state.status === 'open' ? state.risks : undefined;
  };

  it('stands from the moment at which it was raised, by whoever works with the child', () => {
    expect(risks(afterAll(journey, assessed, { ...flag, by: familySupport }))).toEqual([
      { flag: 'childSexualExploitation', since: day(3) },
    ]);
    given(journey, flagged).when(flag).thenRefused('RISK.FLAGGED_ALREADY');
    given(journey, flagged)
      .when({ ...flag, flag: 'missing' })
      .then([{ type: 'riskFlagged', flag: 'missing' }]);
  });
  it('is ended by a qualified worker, and may be raised again', () => {
    given(journey, flagged)
      .when({ ...end, by: familySupport })
      .thenRefused('RISK.GRADE_TOO_LOW');
    const ended = afterAll(journey, flagged, end);
    expect(risks(ended)).toEqual([]);
    given(journey, ended).when(end).thenRefused('RISK.NOT_FLAGGED');
    expect(risks(afterAll(journey, ended, { ...flag, at: day(12) }))).toHaveLength(1);
  });
});

describe('an onward referral', () => {
  it('of somebody who abuses at home names the service, or the gap', () =>
    given(journey, assessed)
      .when({
        type: 'referOnward',
        by: teamManager,
        at: day(5),
        whom: 'perpetrator',
        service: 'perpetratorProgramme',
        gap: true,
      })
      .then([{ type: 'referredOnward', whom: 'perpetrator', service: 'perpetratorProgramme', gap: true }]));
});
