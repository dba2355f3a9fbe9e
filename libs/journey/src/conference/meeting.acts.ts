import { z } from 'zod';
import { agencies } from '../codes/agencies';
import { adjournmentReasons, advocateAnswers, chairEmployments } from '../codes/conference';
import { date, id, moment, narrative } from '../forms/fields';
import { type ActForm } from '../shared/acts';
import { attendanceField } from '../shared/attendance';
import { type MeetingCommand } from './meeting.types';

/** What is done to bring a conference together and to hold it: the initial one and each review. */
export const meetingActs = {
  bookConference: {
    path: 'book-conference',
    summary: 'Give the conference a date and a chair; a weekday',
    action: 'chair',
    codes: z.strictObject({
      bookedFor: moment('When it sits'),
      chairId: id('The chair'),
      chairEmployment: chairEmployments.schema,
      chairKnowsFamily: z.boolean().meta({ description: 'Whether the chair has chaired for this family before' }),
    }),
    joint: true,
    cites: '¶52',
  },
  inviteAgencies: {
    path: 'invite-agencies',
    summary: 'Ask agencies to come or to send a report, the GP among them',
    action: 'record',
    codes: z.strictObject({
      agencies: z.array(agencies.schema).min(1).max(agencies.codes.length).meta({ description: 'Who is asked' }),
    }),
    joint: true,
    cites: '¶52',
  },
  receiveReport: {
    path: 'receive-report',
    summary: 'An agency’s report for the conference has come',
    action: 'contribute',
    codes: z.strictObject({
      agency: agencies.schema,
      report: z.enum(['received', 'late']).meta({ description: 'In time, or too late to be read before' }),
    }),
    text: z.strictObject({ report: narrative('What the report says').optional() }),
    cites: '¶52',
  },
  offerAdvocate: {
    path: 'offer-advocate',
    summary: 'An advocate was offered to the child, or the child is too young for one',
    action: 'record',
    codes: z.strictObject({
      offeredOn: date('When it was offered').optional(),
      answer: advocateAnswers.schema,
      advocateId: id('The advocate').optional(),
    }),
    cites: '¶34, ¶59',
  },
  adjournConference: {
    path: 'adjourn-conference',
    summary: 'The chair puts the conference off; no clock starts anew',
    action: 'chair',
    codes: z.strictObject({ reason: adjournmentReasons.schema }),
    text: z.strictObject({ why: narrative('Why, and how the child is kept safe until then') }),
    joint: true,
  },
  holdConference: {
    path: 'hold-conference',
    summary: 'The conference sits: who came, and who sent a report',
    action: 'chair',
    codes: z.strictObject({ attendance: attendanceField }),
    text: z.strictObject({ whyNotQuorate: narrative('Why it goes on with so few agencies').optional() }),
    hashes: { quorumReasonHash: ['whyNotQuorate'] },
    joint: true,
    cites: '¶52',
  },
} as const satisfies Record<MeetingCommand['type'], ActForm>;
