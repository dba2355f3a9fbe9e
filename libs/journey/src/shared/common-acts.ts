import { z } from 'zod';
import { narrative, textHash } from '../forms/fields';
import { allocationRequest, extensionForm, latenessForm } from '../forms/stage.forms';
import { viewAnswers, viewHolders, viewOccasions, reasonsViewsNotAsked } from '../codes/views';
import { type ActForm } from './acts';

const whyOverCap = z.strictObject({ whyOverCap: narrative('Why this worker, above the cap').optional() });

/** Acts that are the same at every stage which has them. */
export const allocateAct: ActForm = {
  path: 'allocation',
  summary: 'Give the work to a worker',
  action: 'allocate',
  codes: allocationRequest,
  text: whyOverCap,
  hashes: { capOverrideHash: ['whyOverCap'] },
  context: ['caseload'],
  request: allocationRequest
    .extend({ text: whyOverCap.optional() })
    .meta({ ...allocationRequest.meta(), description: 'Who does the work' }),
  cites: '¶69, ¶70',
};

export const extendDeadlineAct: ActForm = {
  path: 'extension',
  summary: 'Give more time for one clock; the original date stays',
  action: 'extend',
  codes: extensionForm.codes,
  text: extensionForm.text,
  context: ['dueOn', 'latestOn'],
  flat: true,
  request: extensionForm.request,
};

export const explainLatenessAct: ActForm = {
  path: 'lateness-reasons',
  summary: 'Say why a deadline was missed; it explains, it never erases',
  action: 'explain',
  codes: latenessForm.codes,
  text: latenessForm.text,
  request: latenessForm.request,
};

const outcomeSeen = z.strictObject({ textHash: textHash('Hash of the outcome that you read') });

/** The gate of two managers (inspection report, paragraphs 3 and 45). Spread them into a stage's acts. */
export const countersignActs = {
  authorise: {
    path: 'authorise',
    summary: 'A team manager authorises the outcome',
    action: 'authorise',
    codes: outcomeSeen,
    cites: '¶45',
  },
  returnOutcome: {
    path: 'return-outcome',
    summary: 'A team manager sends the outcome back',
    action: 'authorise',
    codes: outcomeSeen,
    text: z.strictObject({ reasons: narrative('What must change, and why') }),
    hashes: { reasonsHash: ['reasons'] },
  },
  countersign: {
    path: 'countersign',
    summary: 'A senior manager countersigns the outcome',
    action: 'countersign',
    codes: outcomeSeen,
    cites: '¶3, ¶45',
  },
  queryOutcome: {
    path: 'query-outcome',
    summary: 'A senior manager asks before countersigning',
    action: 'countersign',
    codes: outcomeSeen,
    text: z.strictObject({ question: narrative('What you want to know') }),
    hashes: { queryHash: ['question'] },
    cites: '¶3',
  },
  answerQuery: {
    path: 'answer-query',
    summary: 'Answer the senior manager',
    action: 'record',
    codes: z.strictObject({}),
    text: z.strictObject({ answer: narrative('The answer') }),
    hashes: { answerHash: ['answer'] },
  },
} as const satisfies Record<string, ActForm>;

export const recordViewsAct: ActForm = {
  path: 'record-views',
  summary: 'What the child or those who care for the child said, or that they were asked',
  action: 'record',
  codes: z.strictObject({
    occasion: viewOccasions.schema,
    whose: viewHolders.schema,
    answer: viewAnswers.schema,
    reason: reasonsViewsNotAsked.schema.optional(),
  }),
  text: z.strictObject({ views: narrative('In their own words').optional() }),
  cites: '¶22, ¶81',
};
