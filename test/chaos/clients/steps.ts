import { demoPeople } from '#libs/embedded';
import { assessmentText } from '../../support/service/assessment';
import { reasoned, referral, screened } from '../../support/service/hub';
import { type Person } from '../../support/service/service';
import { type Asked } from './client';

/** A child's way through the front door and its assessment, as far as it has come. */
export interface Family {
  contactId: string;
  journeyId?: string;
}

/** An act on a stage: who does it, where, and what it says. */
export type Step = Pick<Asked, 'kind' | 'by' | 'method' | 'path' | 'body' | 'stageId'> & { on: string };

const step = (kind: string, by: Person, on: string, what: string, body: Asked['body'], stageId: string): Step => ({
  ...{ kind, by, on, path: `${on}/${what}`, body, stageId, method: kind === 'identify' ? 'PUT' : 'POST' },
});

/** What is done to a contact, in order. */
export function frontDoor({ contactId }: Family): Step[] {
  const on = `/contacts/${contactId}`;
  const told = { how: 'letter', childsViews: 'notAsked', childNotAskedReason: 'noWorkYet', parentsViews: 'asked' };
  return [
    step('identify', 'hubWorker', on, 'person', () => ({ new: true }), contactId),
    step('screen', 'hubWorker', on, 'screening', (mark) => ({ ...screened, text: { findings: mark } }), contactId),
    step(
      'decide',
      'decisionMaker',
      on,
      'decision',
      (mark) => ({ ...referral, text: { ...reasoned, rationale: mark } }),
      contactId,
    ),
    step('tell', 'hubWorker', on, 'referrer-informed', (mark) => ({ ...told, text: { told: mark } }), contactId),
  ];
}

const stage = 'initialAssessment-1';

/** What is done to an assessment. `shown` is the hash of the text that is handed in, or signed. */
export function assessing(journeyId: string, shown = ''): Record<'allocate' | 'submit' | 'return' | 'sign', Step> {
  const on = `/journeys/${journeyId}/stages/${stage}`;
  const stageId = `${journeyId}/${stage}`;
  const worker = { workerId: demoPeople.socialWorker.id, teamId: 'assessment-north' };
  return {
    allocate: step(
      'allocate',
      'northManager',
      on,
      'allocation',
      (mark) => ({ ...worker, text: { whyOverCap: mark } }),
      stageId,
    ),
    submit: step('submit', 'socialWorker', on, 'submission', () => ({ textHash: shown }), stageId),
    return: step(
      'return',
      'northManager',
      on,
      'return',
      (mark) => ({ textHash: shown, text: { reasons: mark } }),
      stageId,
    ),
    sign: step('sign', 'northManager', on, 'sign-off', () => ({ textHash: shown }), stageId),
  };
}

export function draftOf(journeyId: string): { draft: string; path: string } {
  return { draft: `${journeyId}/${stage}`, path: `/journeys/${journeyId}/stages/${stage}` };
}

/** The text of an assessment, of which only the words change. */
export function written(words: string): object {
  return assessmentText(words);
}

/** A note on a child's file: many write them at the same time. */
export function note(journeyId: string): Step {
  const on = `/journeys/${journeyId}`;
  const occurredOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const body: Asked['body'] = (mark) => ({
    kind: 'conversation',
    occurredOn,
    significant: false,
    text: { note: mark },
  });
  return step('note', 'socialWorker', on, 'record-note', body, journeyId);
}

/** The fact that a command leaves. Those of `byWords` are known by their text, the others by their command id. */
export const factOf: Record<string, { type: string; byWords: boolean }> = {
  enquiry: { type: 'contact.opened', byWords: true },
  identify: { type: 'contact.childIdentified', byWords: false },
  screen: { type: 'contact.screened', byWords: true },
  decide: { type: 'contact.decided', byWords: true },
  tell: { type: 'contact.referrerInformed', byWords: true },
  note: { type: 'journey.noteRecorded', byWords: true },
  allocate: { type: 'initialAssessment.allocated', byWords: false },
  submit: { type: 'initialAssessment.submitted', byWords: false },
  return: { type: 'initialAssessment.returnedForChanges', byWords: true },
  sign: { type: 'initialAssessment.signedOff', byWords: false },
};
