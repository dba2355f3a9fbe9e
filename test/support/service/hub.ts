import { type Caller } from '../../../apps/cli/src/demo/caller';
import { type Callers, type Person } from './service';

export interface Clock {
  id: string;
  rule: string;
  n: number;
  startedAt: string;
  dueOn: string;
  dueAt: string;
  extendedTo?: string;
  stoppedAt?: string;
  late: boolean;
}

export interface ContactSeen {
  id: string;
  status: string;
  personId?: string;
  journeyId?: string;
  outcome?: string;
  version: number;
  state: Record<string, unknown>;
  deadlines: Clock[];
}

export interface Recorded {
  status: string;
  version: number;
  journeyId?: string;
}

export interface Problem {
  status: number;
  code: string;
}

export const screened = {
  ...{ history: 'nothing', openServices: [], commonAssessment: 'none', siblings: 'considered', household: 'confirmed' },
  text: { findings: 'Synthetic: nothing known.' },
};

export const referral = { outcome: 'referral', levelOfNeed: 3, teamId: 'assessment-north', primaryNeed: 'N1' };

export const reasoned = {
  rationale: 'Synthetic: specific and recent.',
  riskFactors: 'Synthetic: hunger.',
  protectiveFactors: 'Synthetic: a trusted teacher.',
};

/** What people do at the front door, each as themselves. */
export class Hub {
  constructor(private readonly service: Callers) {}

  /** Answers the contacts' ids, one a child. */
  async report(from: Person, enquiry: object): Promise<string[]> {
    const answer = await (
      await this.service.as(from)
    ).post<{ contacts: { contactId: string }[] }>('/contacts', { body: enquiry, expect: 201 });
    return answer.body.contacts.map(({ contactId }) => contactId);
  }

  /** For an enquiry about one child. */
  async reportOne(from: Person, enquiry: object): Promise<string> {
    const [contactId] = await this.report(from, enquiry);
    if (contactId === undefined) throw new Error('The enquiry opened no contact');
    return contactId;
  }

  async see(contactId: string): Promise<ContactSeen> {
    return (await (await this.service.as('hubWorker')).get<ContactSeen>(`/contacts/${contactId}`)).body;
  }

  async clock(contactId: string, rule: string): Promise<Clock> {
    const found = (await this.see(contactId)).deadlines.findLast((one) => one.rule === rule);
    if (!found) throw new Error(`The contact has no clock ${rule}`);
    return found;
  }

  /** Says who the child is; without a person, a new one. Answers the person's id. */
  async identify(contactId: string, personId?: string): Promise<string> {
    const worker = await this.service.as('hubWorker');
    const path = `/contacts/${contactId}`;
    await worker.act(path, `${path}/person`, personId ? { personId } : { new: true }, 'PUT');
    const { personId: linked } = await this.see(contactId);
    if (!linked) throw new Error('The child is not linked to a person');
    return linked;
  }

  async screen(contactId: string): Promise<void> {
    const path = `/contacts/${contactId}`;
    await (await this.service.as('hubWorker')).act(path, `${path}/screening`, screened);
  }

  async decide(contactId: string, codes: object, words: object = reasoned): Promise<Recorded> {
    return act(await this.service.as('decisionMaker'), `/contacts/${contactId}`, 'decision', { ...codes, text: words });
  }

  /** The same, expecting to be refused. */
  async decideInVain(contactId: string, codes: object, words: object = reasoned): Promise<Problem> {
    const maker = await this.service.as('decisionMaker');
    return refusal(maker, `/contacts/${contactId}`, 'decision', { ...codes, text: words });
  }

  async tellReferrer(contactId: string): Promise<Recorded> {
    const asked = { childsViews: 'notAsked', childNotAskedReason: 'noWorkYet', parentsViews: 'asked' };
    const body = { how: 'letter', ...asked, text: { told: 'Synthetic: what was decided.' } };
    return act(await this.service.as('hubWorker'), `/contacts/${contactId}`, 'referrer-informed', body);
  }

  /** From the telephone call to a referral: answers what opened. */
  async refer(enquiry: object, personId?: string): Promise<{ contactId: string; personId: string; journeyId: string }> {
    const contactId = await this.reportOne('hubWorker', enquiry);
    const known = await this.identify(contactId, personId);
    await this.screen(contactId);
    const { journeyId } = await this.decide(contactId, referral);
    if (!journeyId) throw new Error('The referral opened no journey');
    return { contactId, personId: known, journeyId };
  }
}

/** Acts on the version that stands now. */
export function act(caller: Caller, on: string, what: string, body: object): Promise<Recorded> {
  return caller.act<Recorded>(on, `${on}/${what}`, body);
}

/** Acts on the version that stands now, whatever the answer; tells how it was refused. */
export async function refusal(caller: Caller, on: string, what: string, body: object): Promise<Problem> {
  const { etag } = await caller.get(on);
  const answer = await caller.post<Problem>(`${on}/${what}`, { body, etag, expect: 'any' });
  if (answer.status < 400) throw new Error(`${what} was not refused: ${answer.status}`);
  return answer.body;
}
