import { z } from 'zod';
import { agencies } from '../codes/agencies';
import { abuseCategories, conferenceDelayReasons, participations } from '../codes/conference';
import { meetingActs } from '../conference/meeting.acts';
import { date, narrative } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { allocateAct, explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { type InitialConferenceCommand } from './initial-conference.types';
import { conferenceOutcomes } from './outcomes';

const wouldDo = z.boolean().meta({ description: 'Could a robust child in need plan do?' });

/** What people do with an initial conference. */
export const initialConferenceActs: Acts<InitialConferenceCommand['type']> = {
  allocate: allocateAct,
  recordNotice: {
    path: 'record-notice',
    summary: 'The other council’s written notice has come: its clock runs from here',
    action: 'record',
    codes: z.strictObject({}),
  },
  scrutinise: {
    path: 'scrutinise',
    summary: 'A scrutineer passes the request or returns it',
    action: 'scrutinise',
    codes: z.strictObject({
      result: z.enum(['passed', 'returned']).meta({ description: 'Passed, or returned with reasons' }),
      childInNeedPlanWouldDo: wouldDo,
      reportsPresent: z.boolean().meta({ description: 'The reports are there, or promised in time' }),
      participationPlanned: z.boolean().meta({ description: 'How the child takes part is planned' }),
      gpInvited: z.boolean().meta({ description: 'The GP is asked to come or to send a report' }),
    }),
    text: z.strictObject({ reasons: narrative('Why, and what must change when it is returned') }),
    cites: '¶52',
  },
  askAgain: {
    path: 'ask-again',
    summary: 'Ask for the conference again after a return',
    action: 'record',
    codes: z.strictObject({}),
    text: z.strictObject({ changed: narrative('What has changed since it was returned') }),
  },
  agreeDelay: {
    path: 'agree-delay',
    summary: 'A manager, or the chair, agrees to an exceptional delay; the date and the lateness stay',
    action: 'chair',
    codes: z.strictObject({ reason: conferenceDelayReasons.schema }),
    text: z.strictObject({ why: narrative('Why, and how the child is kept safe until then') }),
  },
  withdrawConference: {
    path: 'withdraw-conference',
    summary: 'A senior manager decides that there is no conference',
    action: 'direct',
    codes: z.strictObject({
      outcome: z.enum(conferenceOutcomes).exclude(['plan']).meta({ description: 'What happens instead' }),
    }),
    text: z.strictObject({ reasons: narrative('Why there is no conference') }),
    cites: '¶52',
  },
  ...meetingActs,
  decideConference: {
    path: 'decide-conference',
    summary: 'The chair decides: a protection plan with its category and first dates, or another way',
    action: 'chair',
    codes: z.strictObject({
      outcome: z.enum(conferenceOutcomes).meta({ description: 'What the conference decides' }),
      childInNeedPlanWouldDo: wouldDo,
      participation: participations.schema,
      dissent: z
        .array(agencies.schema)
        .max(agencies.codes.length)
        .meta({ description: 'Agencies that would have decided otherwise' }),
      category: abuseCategories.schema.optional(),
      firstCoreGroupOn: date('When the core group first meets').optional(),
      reviewOn: date('When the plan is reviewed, within three months').optional(),
    }),
    text: z.strictObject({
      reasons: narrative('Why, in words that the family understands'),
      dissent: narrative('Why these agencies disagree').optional(),
    }),
    hashes: { textHash: ['reasons'], dissentHash: ['dissent'] },
    context: ['previousPlans'],
    advised: { text: 'conference', forFamily: ['reasons'] },
    cites: '¶52, ¶59',
  },
  issueDecisions: {
    path: 'issue-decisions',
    summary: 'The decisions have gone to the family and the agencies',
    action: 'chair',
    codes: z.strictObject({}),
  },
  issueRecord: {
    path: 'issue-record',
    summary: 'The record has gone to the family and the agencies',
    action: 'chair',
    codes: z.strictObject({}),
    text: z.strictObject({ record: narrative('The record of the conference') }),
    advised: { text: 'conference', forFamily: ['record'] },
  },
  recordViews: recordViewsAct,
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
};
