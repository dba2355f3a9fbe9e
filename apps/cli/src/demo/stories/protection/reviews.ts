import { demoPeople } from '#libs/embedded';
import { chapter, does, repeats } from '../../telling/acts';
import { cameWithReport, hears } from '../../telling/meetings';
import { type Step } from '../../telling/scene';
import { at } from '../../telling/stages';
import { coreGroup, supervision, visit } from './duties';

const visits = ['12-19', '01-03', '01-16', '01-29', '02-11', '02-24', '03-07', '03-20', '04-01'].map(
  (day) => `${day.startsWith('12') ? '2024' : '2025'}-${day} 15:30`,
);
const coreGroups = ['01-02', '01-29', '02-25', '03-24'].map((day) => `2025-${day} 10:00`);
const supervisions = ['2024-12-20', '2025-01-17', '2025-02-14', '2025-03-13'].map((day) => `${day} 09:00`);

/** A review conference is brought together, hears the family, and sits. */
function sits(when: string, utcOffset: string, child: string, mother: string): Step[] {
  return [
    does('conferenceChair', 'book-conference', when, 'books the review, with the same chair', {
      ...{ bookedFor: `${when.replace(' ', 'T')}:00${utcOffset}`, chairId: demoPeople.conferenceChair.id },
      ...{ chairEmployment: 'permanent', chairKnowsFamily: true },
    }),
    does('socialWorker', 'offer-advocate', when, 'has offered the advocate again', {
      offeredOn: when.slice(0, 10),
      answer: 'accepted',
    }),
    hears('socialWorker', when, 'review', child, mother),
    does('conferenceChair', 'hold-conference', when, 'holds the review conference', {
      attendance: cameWithReport('socialCare', 'school', 'schoolNurse', 'gp'),
    }),
  ];
}

/** Review conferences: the first within three months, the next within six. Only one of them ends a plan. */
export const reviews: readonly Step[] = [
  chapter('Review conferences'),
  at('childProtectionPlan-1'),
  ...sits('2024-12-10 10:00', '+00:00', 'he came back once', 'I have asked him to go'),
  does('conferenceChair', 'decide-review', '2024-12-10 12:00', 'decides: the plan goes on', {
    ...{
      decision: 'continue',
      childInNeedPlanWouldDo: false,
      reviewOn: '2025-04-08',
      participation: 'PN1',
      dissent: [],
    },
    text: { reasons: 'he has gone, but only a month ago.' },
  }),
  repeats('socialWorker', 'record-visit', visits, 'sees the child alone, also over Christmas', visit),
  repeats('socialWorker', 'record-core-group', coreGroups, 'holds core groups', coreGroup),
  repeats('northManager', 'record-supervision', supervisions, 'supervises, action by action', supervision),
  ...sits('2025-04-08 10:00', '+01:00', 'it is good at home', 'we manage'),
  does('conferenceChair', 'decide-review', '2025-04-08 12:00', 'ends the plan: a child in need plan is enough now', {
    ...{ decision: 'end', outcome: 'childInNeedPlan', firstMeetingOn: '2025-04-15', participation: 'PN1', dissent: [] },
    text: { reasons: 'five months without an incident; the family still needs help.' },
  }),
];
