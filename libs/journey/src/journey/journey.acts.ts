import { z } from 'zod';
import { closureReasons } from '../codes/needs';
import { reasonsNoJointVisit, workerChangeReasons } from '../codes/handover';
import { date, id, narrative, team, textHash } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { protectiveOrderActs } from '../shared/protective-orders.acts';
import { openings } from './journey.people';
import { type PeoplesCommand } from './journey.types';
import { recordingActs } from './recording.acts';

const summarySeen = z.strictObject({ textHash: textHash('Hash of the summary that you read') });

/** Whoever opens a strategy discussion at any hour says what took the child to safety, too: the night's duty team and the hub among them. */
const ordersAtAnyHour = {
  recordOrder: { ...protectiveOrderActs.recordOrder, action: 'open' },
  endOrder: { ...protectiveOrderActs.endOrder, action: 'open' },
} as const;

/** What people do with a journey. */
export const journeyActs: Acts<PeoplesCommand['type']> = {
  openStage: {
    path: 'stages',
    summary: 'Open a stage: a strategy discussion at any time, a reassessment, a plan',
    action: 'open',
    codes: z.strictObject({
      kind: z.enum(Object.keys(openings) as [keyof typeof openings]).meta({ description: 'Which stage' }),
      conferenceType: z
        .enum(['transferIn', 'preBirth'])
        .optional()
        .meta({ description: 'For a conference that follows no enquiry' }),
    }),
    text: z.strictObject({ why: narrative('Why now').optional() }),
    context: ['journeyId'],
  },
  transferWorker: {
    path: 'transfer-worker',
    summary: 'Another worker takes the journey over',
    action: 'reallocate',
    codes: z.strictObject({
      workerId: id('The new worker'),
      teamId: team('The new worker’s team'),
      reason: workerChangeReasons.schema,
      jointVisitOn: date('When both workers saw the family together').optional(),
      noJointVisitReason: reasonsNoJointVisit.schema.optional(),
      unfinishedHandedOver: z
        .boolean()
        .meta({ description: 'Open clocks, unsigned drafts and promises to the child were gone through' }),
    }),
    text: z.strictObject({
      handover: narrative('What the new worker must know').optional(),
      whyNow: narrative('Why now, soon after a plan, and why it suits the family').optional(),
      whyOverCap: narrative('Why this worker, above the cap').optional(),
    }),
    hashes: { textHash: ['handover'], overrideHash: ['whyNow'], capOverrideHash: ['whyOverCap'] },
    context: ['unfinished', 'caseload', 'protectedUntil'],
    cites: '¶22, ¶69',
  },
  recordViews: recordViewsAct,
  proposeClosure: {
    path: 'propose-closure',
    summary: 'Propose to close the journey',
    action: 'close',
    codes: z.strictObject({
      reason: closureReasons.schema,
      feedbackToAgencies: z.boolean().meta({ description: 'The agencies that worked with the family know' }),
    }),
    text: z.strictObject({
      summary: narrative('What was done, and what changed for the child'),
      contingency: narrative('What to do if it becomes worse'),
    }),
    context: ['chronologyComplete'],
    advised: { text: 'closure', forFamily: ['contingency'] },
  },
  authoriseClosure: {
    path: 'authorise-closure',
    summary: 'A manager authorises the closure',
    action: 'authorise',
    codes: summarySeen,
  },
  returnClosure: {
    path: 'return-closure',
    summary: 'A manager sends the closure back',
    action: 'authorise',
    codes: summarySeen,
    text: z.strictObject({ reasons: narrative('What must change, and why') }),
    hashes: { reasonsHash: ['reasons'] },
  },
  ...ordersAtAnyHour,
  extendDeadline: { ...extendDeadlineAct, summary: 'A court has given an emergency protection order more time' },
  explainLateness: explainLatenessAct,
  ...recordingActs,
};
