import { z } from 'zod';
import { actionOutcomes, actionOwners, progressCodes } from '../codes/actions';
import { date, id, narrative } from '../forms/fields';
import { type ActForm } from './acts';

const owner = z
  .union([id('A member of staff'), actionOwners.schema])
  .meta({ description: 'Who does it: a member of staff, or a role' });
const dueOn = date('By when');
const actionId = id('The action');

/** What is done to a plan's content. Spread them into a stage's acts. */
export const actionPlanActs = {
  addNeed: {
    path: 'add-need',
    summary: 'Name a risk or a need that the plan answers',
    action: 'plan',
    codes: z.strictObject({ kind: z.enum(['risk', 'need']).meta({ description: 'A risk, or a need' }) }),
    text: z.strictObject({ need: narrative('What the risk or need is') }),
    context: ['freshId'],
    cites: '¶51',
  },
  addAction: {
    path: 'add-action',
    summary: 'Add an action; who, by when and how one will see that it worked may follow until the plan starts',
    action: 'plan',
    codes: z.strictObject({ needId: id('The risk or need'), owner: owner.optional(), dueOn: dueOn.optional() }),
    text: z.strictObject({
      action: narrative('What is done'),
      measure: narrative('How one will see that it worked').optional(),
    }),
    hashes: { textHash: ['action'], measureHash: ['measure'] },
    context: ['freshId'],
    cites: '¶51',
  },
  changeAction: {
    path: 'change-action',
    summary: 'Change an action; a date put back is counted',
    action: 'plan',
    codes: z.strictObject({ actionId, owner: owner.optional(), dueOn: dueOn.optional() }),
    text: z.strictObject({
      action: narrative('What is done').optional(),
      measure: narrative('How one will see that it worked').optional(),
    }),
    hashes: { textHash: ['action'], measureHash: ['measure'] },
  },
  recordProgress: {
    path: 'record-progress',
    summary: 'How far an action has come',
    action: 'plan',
    codes: z.strictObject({ actionId, progress: progressCodes.schema }),
    text: z.strictObject({ progress: narrative('What has happened').optional() }),
  },
  completeAction: {
    path: 'complete-action',
    summary: 'How an action ended, and what shows it',
    action: 'plan',
    codes: z.strictObject({ actionId, outcome: actionOutcomes.schema }),
    text: z.strictObject({ evidence: narrative('What shows it') }),
    hashes: { evidenceHash: ['evidence'] },
    cites: '¶36, ¶49',
  },
} as const satisfies Record<string, ActForm>;
