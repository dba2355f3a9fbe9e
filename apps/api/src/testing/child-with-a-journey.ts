import { randomUUID } from 'node:crypto';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { system } from '#libs/journey';
import { completeAssessmentText } from './assessment';
import { type Bench, type Reply } from './bench';
import { shef } from './enquiries';
import { type StagesAtHand } from './stages-at-hand';

/** Ids of what was prepared. Everybody in it is synthetic. */
export interface ChildWithAJourney {
  enquiryId: string;
  contactId: string;
  /** A sibling's contact that nobody has decided. */
  undecidedId: string;
  personId: string;
  journeyId: string;
  stage: string;
  stageId: string;
  deadlineId: string;
  contactDeadlineId: string;
  textHash: string;
  /** Of the decision on the contact. */
  decisionHash: string;
}

const { school, hubWorker, decisionMaker, northManager, socialWorker } = demoPeople;
const screening = {
  history: 'nothing',
  openServices: [],
  commonAssessment: 'none',
  siblings: 'considered',
  household: 'confirmed',
};
const decision = { outcome: 'referral', levelOfNeed: 3, teamId: 'assessment-north', primaryNeed: 'N1' };
const reasons = { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' };

/** A school's enquiry about two siblings: one was referred, and its assessment waits for the signature of the north team's manager. */
export async function prepareChild(bench: Bench, stages: StagesAtHand): Promise<ChildWithAJourney> {
  const ok = async (
    as: DemoPerson,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply> => {
    const reply = await bench.send(method, path, { as, body, headers });
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
    return reply;
  };
  const act = async (as: DemoPerson, method: string, at: string, path: string, body: unknown): Promise<Reply> => {
    const { headers } = await ok(as, 'GET', at);
    return ok(as, method, `${at}${path}`, body, { 'if-match': headers.get('etag') ?? '' });
  };
  stages.away = false;
  const child = { unborn: false as const, familyName: 'Specimen', sex: 'F' as const };
  const { body: received } = await ok(
    school,
    'POST',
    '/contacts',
    shef({
      children: [
        { ...child, givenName: 'Ada' },
        { ...child, givenName: 'Bea' },
      ],
    }),
  );
  const [contactId = '', undecidedId = ''] = (received.contacts as { contactId: string }[]).map((one) => one.contactId);
  const contact = `/contacts/${contactId}`;
  await act(hubWorker, 'PUT', contact, '/person', { new: true });
  await act(hubWorker, 'POST', contact, '/screening', { ...screening, text: { findings: 'Synthetic.' } });
  const { body: decided } = await act(decisionMaker, 'POST', contact, '/decision', { ...decision, text: reasons });
  const journeyId = String(decided.journeyId);
  const stage = 'initialAssessment-1';
  const stageId = `${journeyId}/${stage}`;
  const open = {
    type: 'openStage',
    by: system,
    at: new Date().toISOString(),
    kind: 'initialAssessment',
    n: 1,
    stageId,
  };
  await stages.system({ stageId: journeyId, kind: 'journey' }, randomUUID(), open);
  const path = `/journeys/${journeyId}/stages/${stage}`;
  await act(northManager, 'POST', path, '/allocation', { workerId: socialWorker.id, teamId: 'assessment-north' });
  const { body: draft } = await ok(socialWorker, 'PUT', `${path}/draft`, completeAssessmentText(), {
    'if-none-match': '*',
  });
  await act(socialWorker, 'POST', path, '/submission', { textHash: draft.sha256 });
  const { body: seen } = await ok(northManager, 'GET', path);
  const { body: whole } = await ok(hubWorker, 'GET', contact);
  await ok(hubWorker, 'PUT', `${contact}/draft`, { levelOfNeed: 3 }, { 'if-none-match': '*' });
  stages.away = true;
  return {
    ...{ enquiryId: String(received.enquiryId), contactId, undecidedId, journeyId, stage, stageId },
    personId: String(whole.personId),
    deadlineId: clockOf(seen, 'initial-assessment'),
    contactDeadlineId: clockOf(whole, 'contact-decision'),
    textHash: String(draft.sha256),
    decisionHash: (whole.state as { decision: { textHash: string } }).decision.textHash,
  };
}

function clockOf({ deadlines }: Reply['body'], wanted: string): string {
  return (deadlines as { id: string; rule: string }[]).find(({ rule }) => rule === wanted)?.id ?? '';
}
