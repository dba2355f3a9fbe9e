import { z } from 'zod';
import { actionOutcomes, actionOwners } from '../codes/actions';
import { agencies } from '../codes/agencies';
import {
  reasonsFewAgencies,
  strategyGrounds,
  strategyMedia,
  strategyOutcomes,
  strategyUrgencies,
} from '../codes/strategy';
import { date, id, moment, narrative } from '../forms/fields';
import { type ActForm, type Acts, requestOf } from '../shared/acts';
import { attendanceField } from '../shared/attendance';
import { countersignActs, explainLatenessAct, extendDeadlineAct } from '../shared/common-acts';
import { acceptHandOverAct, handOverAct } from '../shared/night-handover';
import { type StrategyDiscussionCommand } from './strategy-discussion.types';

const agreed = z.strictObject({
  owner: z
    .union([id('A member of staff'), actionOwners.schema, agencies.schema])
    .meta({ description: 'Who does it: a member of staff, a role or an agency' }),
  dueOn: date('By when'),
});

const minutes = {
  action: 'chair',
  codes: z.strictObject({
    attendance: attendanceField,
    actions: z.array(agreed).min(1, 'Say who does what, and by when').max(50),
    fewAgenciesReason: reasonsFewAgencies.schema.optional(),
  }),
  text: z.strictObject({
    informationShared: narrative('What each agency told'),
    content: narrative('What was discussed'),
    decisions: narrative('What was decided'),
    actions: z
      .array(narrative('What is done'))
      .meta({ description: 'What each action is, in the order of the actions’ owners' }),
    contingency: narrative('What happens if it goes otherwise'),
    fewAgencies: narrative('Why so few agencies took part').optional(),
  }),
  joint: true,
  cites: '¶44, ¶45',
} as const satisfies Omit<ActForm, 'path' | 'summary'>;

/** Each action has its words, and each words their action. */
function counted(act: ActForm): ActForm {
  const request = requestOf(act).refine(hasAsManyWords, {
    message: 'Write what each action is, and who does it by when',
    path: ['text', 'actions'],
  });
  return { ...act, request: request.meta({ description: act.summary }) };
}

function hasAsManyWords(body: unknown): boolean {
  const { actions, text } = body as { actions: unknown[]; text: { actions: unknown[] } };
  return actions.length === text.actions.length;
}

/** What people do with a strategy discussion. */
export const strategyDiscussionActs: Acts<StrategyDiscussionCommand['type']> = {
  convene: {
    path: 'convene',
    summary: 'Say why a strategy discussion is held, how soon and how',
    action: 'chair',
    codes: z.strictObject({
      grounds: z.array(strategyGrounds.schema).min(1, 'Choose at least one ground'),
      urgency: strategyUrgencies.schema,
      medium: strategyMedia.schema,
      plannedFor: moment('When it should be held').optional(),
    }),
    text: z.strictObject({ concern: narrative('Why there is reasonable cause to suspect significant harm') }),
    joint: true,
  },
  hold: counted({
    path: 'hold',
    summary: 'Put the discussion on record: who took part, what was shared, what was agreed',
    ...minutes,
  }),
  confirmPoliceOnly: {
    path: 'confirm-police-only',
    summary: 'A manager confirms that a call with the police alone could not wait',
    action: 'authorise',
    codes: z.strictObject({}),
    text: z.strictObject({ why: narrative('Why it could not wait').optional() }),
    cites: '¶44',
  },
  holdFollowUp: counted({
    path: 'hold-follow-up',
    summary: 'Put the meeting on record that follows a call with the police alone',
    ...minutes,
  }),
  recordOutcome: {
    path: 'record-outcome',
    summary: 'The outcome; whatever protects the child counts at once',
    action: 'record',
    codes: z.strictObject({ outcome: strategyOutcomes.schema }),
    text: z.strictObject({ reasons: narrative('Why') }),
    advised: { text: 'strategyDiscussion' },
    cites: '¶45',
  },
  closeAction: {
    path: 'close-action',
    summary: 'How an agreed action ended, and what shows it',
    action: 'record',
    codes: z.strictObject({
      action: z.int().min(1).max(50).meta({ description: 'Number of the action in the minutes, from 1' }),
      outcome: actionOutcomes.schema,
    }),
    text: z.strictObject({ evidence: narrative('What shows it') }),
    hashes: { evidenceHash: ['evidence'] },
    cites: '¶45, ¶49',
  },
  handOver: handOverAct,
  acceptHandOver: acceptHandOverAct,
  ...countersignActs,
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
};
