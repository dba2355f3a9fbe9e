import { z } from 'zod';
import { progressCodes } from '../codes/actions';
import { agencies } from '../codes/agencies';
import { reasonsNotSeenAlone } from '../codes/child-seen';
import { reasonsNotSeenOnVisit, riskChanges, visitFrequencies } from '../codes/protection';
import { date, id, narrative } from '../forms/fields';
import { type ActForm } from '../shared/acts';
import { attendanceField } from '../shared/attendance';

const progress = z
  .array(z.strictObject({ actionId: id('The action'), progress: progressCodes.schema }))
  .max(200)
  .meta({ description: 'How far each open action has come' });

/** The written plan, and the work on it: visits, core groups, supervision. */
export const planWorkActs = {
  setArrangements: {
    path: 'set-arrangements',
    summary: 'Who is in the core group, how often the child is seen, and what happens when the plan does not work',
    action: 'plan',
    codes: z.strictObject({
      coreGroup: z.array(agencies.schema).min(1).max(agencies.codes.length).meta({ description: 'The core group' }),
      visits: visitFrequencies.schema,
    }),
    text: z.strictObject({ contingency: narrative('What happens when the plan does not work') }),
    hashes: { contingencyHash: ['contingency'] },
    cites: '¶51',
  },
  activatePlan: {
    path: 'activate-plan',
    summary: 'The plan is written: every action has an owner, a date and a measure',
    action: 'plan',
    codes: z.strictObject({}),
    cites: '¶3, ¶51',
  },
  recordVisit: {
    path: 'record-visit',
    summary:
      'A visit: the child seen, seen alone, the bedroom; a visit that did not find the child does not count, before birth one to the mother does',
    action: 'visit',
    codes: z.strictObject({
      seen: z.boolean().meta({ description: 'Whether the child was seen' }),
      notSeenReason: reasonsNotSeenOnVisit.schema.optional(),
      seenAlone: z.boolean().meta({ description: 'Whether the child was seen alone' }),
      notSeenAloneReason: reasonsNotSeenAlone.schema.optional(),
      bedroomSeen: z.boolean().meta({ description: 'Whether the child’s bedroom was seen' }),
    }),
    text: z.strictObject({
      account: narrative('What you saw and heard'),
      childsVoice: narrative('What the child said or showed').optional(),
    }),
    hashes: { textHash: ['account'], voiceHash: ['childsVoice'] },
    context: ['bornOn'],
    cites: '¶31, ¶49, ¶57',
  },
  recordCoreGroup: {
    path: 'record-core-group',
    summary: 'A core group, on the template: who came, each action, the risk, the child’s voice, decisions, next date',
    action: 'record',
    codes: z.strictObject({
      chair: z.union([id('A member of staff'), agencies.schema]).meta({ description: 'Who chaired' }),
      attendance: attendanceField,
      progress,
      risk: riskChanges.schema,
      nextOn: date('When the core group meets next'),
    }),
    text: z.strictObject({
      risk: narrative('The risk now, against before'),
      childsVoice: narrative('What the child says and shows'),
      decisions: narrative('What was decided'),
    }),
    hashes: { textHash: ['risk', 'decisions'], voiceHash: ['childsVoice'] },
    joint: true,
    cites: '¶53',
  },
  recordSupervision: {
    path: 'record-supervision',
    summary: 'Supervision: how far every action has come, and what was questioned',
    action: 'authorise',
    codes: z.strictObject({ progress }),
    text: z.strictObject({
      discussion: narrative('How the plan goes, and what changes for the child'),
      challenge: narrative('What you questioned, and what follows from it').optional(),
    }),
    hashes: { textHash: ['discussion'], challengeHash: ['challenge'] },
    context: ['wordsWritten'],
    cites: '¶3, ¶58',
  },
} as const satisfies Record<string, ActForm>;
