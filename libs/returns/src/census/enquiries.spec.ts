import { englandAndWales } from '#libs/timescales';
import { type StageRecord } from '../record/child-record';
import { conference, enquired, journeyRecord } from '../testing/records';
import { censusEnquiries } from './enquiries';
import { censusPeriod } from './period';

const of = (...stages: StageRecord[]) =>
  censusEnquiries(journeyRecord('2025-03-03', stages), censusPeriod(2026), englandAndWales);

describe('section 47 enquiries in the census', () => {
  it('have the conference of the same strategy discussion, due after fifteen working days', () => {
    // Wednesday 7 May 2025; Monday 26 May is a bank holiday: day 15 is Thursday 29 May
    expect(
      of(
        enquired('2025-05-07', { outcome: 'continuingRisk', on: '2025-05-12' }),
        conference('2025-05-07', { heldOn: '2025-05-27' }),
      ),
    ).toEqual({
      enquiries: [
        {
          startedOn: '2025-05-07',
          conferenceDueOn: '2025-05-29',
          conferenceOn: '2025-05-27',
          conferenceNotRequired: false,
        },
      ],
    });
  });

  it.each(['notSubstantiated', 'substantiatedNoContinuingRisk', 'continuingRiskNoConference'])(
    'need no conference once %s is authorised',
    (outcome) => {
      expect(of(enquired('2025-05-07', { outcome, on: '2025-05-14' })).enquiries).toEqual([
        { startedOn: '2025-05-07', conferenceNotRequired: true },
      ]);
    },
  );

  it('are open until then', () => {
    const open = { startedOn: '2026-03-09', conferenceDueOn: '2026-03-30', conferenceNotRequired: false };
    expect(of(enquired('2026-03-09')).enquiries).toEqual([open]);
    expect(of(enquired('2026-03-09', { outcome: 'notSubstantiated', on: '2026-04-01' })).enquiries).toEqual([open]);
    expect(of(enquired('2026-03-09'), conference('2026-03-09', { heldOn: '2026-04-01' })).enquiries).toEqual([open]);
  });

  it('need none when a senior manager withdrew the conference', () => {
    const concluded = { outcome: 'continuingRisk', on: '2025-05-12' };
    const withdrawn = conference('2025-05-07', { withdrawnOn: '2025-05-20' });
    expect(of(enquired('2025-05-07', concluded), withdrawn).enquiries).toMatchObject([{ conferenceNotRequired: true }]);
  });

  it('are left out when they ended before the year, or began after it', () => {
    const before = { outcome: 'notSubstantiated', on: '2025-03-31' };
    expect(of(enquired('2025-03-10', before)).enquiries).toEqual([]);
    expect(of(enquired('2025-03-10'), conference('2025-03-10', { heldOn: '2025-03-31' })).enquiries).toEqual([]);
    expect(of(enquired('2026-04-01')).enquiries).toEqual([]);
  });

  it('each have a conference of their own', () => {
    const { enquiries } = of(
      ...[
        enquired('2025-05-07', { outcome: 'notSubstantiated', on: '2025-05-12' }),
        enquired('2025-09-01', undefined, 2),
      ],
      conference('2025-09-01', { heldOn: '2025-09-18' }),
    );
    expect(enquiries.map(({ conferenceOn }) => conferenceOn)).toEqual([undefined, '2025-09-18']);
  });

  it('stand beside a conference that had none, which is named once, with the episode', () => {
    const transfer = conference('2025-06-02', { heldOn: '2025-06-12', type: 'transferIn' });
    expect(of(transfer)).toEqual({ enquiries: [], conferenceOn: '2025-06-12' });
    expect(of(enquired('2025-06-02'), transfer)).toMatchObject({
      conferenceOn: '2025-06-12',
      enquiries: [{ startedOn: '2025-06-02', conferenceNotRequired: false }],
    });
    expect(of(conference('2025-03-03', { heldOn: '2025-03-20', type: 'transferIn' }))).toEqual({ enquiries: [] });
  });
});
