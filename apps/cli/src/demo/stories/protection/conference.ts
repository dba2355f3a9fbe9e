import { demoPeople } from '#libs/embedded';
import { allocates, chapter, does, refused } from '../../telling/acts';
import { cameWithReport, hears } from '../../telling/meetings';
import { type Step } from '../../telling/scene';
import { type Codes } from '../../telling/sending';
import { at, begins } from '../../telling/stages';

/** Initial conference: scrutinised, within 15 working days of the strategy discussion that began the enquiry. */
export const conference: readonly Step[] = [
  chapter('An initial child protection conference'),
  at('initialConference-1'),
  allocates('northManager', 'socialWorker'),
  refused(
    'scrutineer',
    'book-conference',
    '2024-09-18 09:00',
    'CONFERENCE.NOT_SCRUTINISED',
    'books it before it was scrutinised',
    booked('2024-09-26 10:00'),
  ),
  does('scrutineer', 'scrutinise', '2024-09-18 11:00', 'reads the request: a child in need plan would not do', {
    ...{ result: 'passed', childInNeedPlanWouldDo: false, reportsPresent: true },
    ...{ participationPlanned: true, gpInvited: true },
    text: { reasons: 'the risk goes on while the partner is at home.' },
  }),
  does(
    'scrutineer',
    'book-conference',
    '2024-09-18 14:00',
    'books it for Thursday 26 September',
    booked('2024-09-26 10:00'),
  ),
  does('conferenceChair', 'invite-agencies', '2024-09-18 15:00', 'invites the agencies, the GP among them', {
    agencies: ['police', 'gp', 'schoolNurse', 'school'],
  }),
  does('socialWorker', 'offer-advocate', '2024-09-19 16:00', 'offers the child an advocate', {
    ...{ offeredOn: '2024-09-19', answer: 'accepted', advocateId: demoPeople.advocate.id },
  }),
  hears(
    'socialWorker',
    '2024-09-24 16:00',
    'conference',
    'I want it to be quiet at night',
    'I need him to stop drinking',
  ),
  does('conferenceChair', 'hold-conference', '2024-09-26 10:00', 'holds it; enough agencies are there', {
    attendance: cameWithReport('socialCare', 'police', 'gp', 'schoolNurse', 'school'),
  }),
  does(
    'conferenceChair',
    'decide-conference',
    '2024-09-26 12:00',
    'decides: a protection plan, category physical abuse',
    {
      ...{ outcome: 'plan', childInNeedPlanWouldDo: false, participation: 'PN2', dissent: [], category: 'PHY' },
      ...{ firstCoreGroupOn: '2024-10-10', reviewOn: '2024-12-10' },
      text: { reasons: 'she has been hurt and may be hurt again; her advocate spoke for her.' },
    },
  ),
  begins('childProtectionPlan-1', 'The plan starts on the day of the conference'),
  at('initialConference-1'),
  does('conferenceChair', 'issue-decisions', '2024-09-27 09:00', 'sends out the decisions'),
  does('conferenceChair', 'issue-record', '2024-10-14 09:00', 'sends out the record', {
    text: { record: 'who said what.' },
  }),
];

function booked(when: string) {
  return (): Codes => ({
    ...{ bookedFor: `${when.replace(' ', 'T')}:00+01:00`, chairId: demoPeople.conferenceChair.id },
    ...{ chairEmployment: 'permanent', chairKnowsFamily: false },
  });
}
