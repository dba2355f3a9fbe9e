import { demoPeople } from '#libs/embedded';
import { type Agency } from '#libs/journey';
import { eventually } from '../../../apps/cli/src/demo/eventually';
import { act } from './hub';
import { type Callers, type Person } from './service';

const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

const minutes = {
  actions: [{ owner: demoPeople.socialWorker.id, dueOn: inAWeek }],
  attendance: (['socialCare', 'police', 'schoolNurse', 'school'] as const).map((agency: Agency) => ({
    ...{ agency, invited: true, attendance: 'attended', report: 'none' },
  })),
  text: {
    ...{ informationShared: 'Synthetic: what each agency knows.', content: 'Synthetic: what may have happened.' },
    ...{ decisions: 'Synthetic: an enquiry with the police.', actions: ['Synthetic: see the child alone'] },
    contingency: 'Synthetic: police powers if she is taken home.',
  },
};

/** A child of Team North for whom there is reasonable cause to suspect significant harm, as far as the managers' signatures. */
export class Protection {
  constructor(
    private readonly service: Callers,
    readonly journeyId: string,
  ) {}

  /** Until the outcome of the strategy discussion waits to be authorised; the enquiry has begun by then. */
  async discuss(): Promise<this> {
    await this.act('socialWorker', 'stages', { kind: 'strategyDiscussion', text: { why: 'Synthetic: she said who.' } });
    const discussion = await this.opened('strategyDiscussion-1');
    const called = { grounds: ['physicalHarm'], urgency: 'sameDay', medium: 'call' };
    await this.act('northManager', `${discussion}/convene`, { ...called, text: { concern: 'Synthetic: an injury.' } });
    await this.act('northManager', `${discussion}/hold`, minutes);
    await this.act('socialWorker', `${discussion}/record-outcome`, {
      outcome: 'section47Joint',
      text: { reasons: 'Synthetic: an unexplained injury.' },
    });
    await this.opened('section47Enquiry-1');
    return this;
  }

  /** Until the outcome of the section 47 enquiry waits to be authorised. */
  async enquire(): Promise<this> {
    const enquiry = 'stages/section47Enquiry-1';
    const worker = { workerId: demoPeople.socialWorker.id, teamId: 'assessment-north' };
    await this.act('northManager', `${enquiry}/allocation`, worker);
    await this.act('northManager', `${enquiry}/set-responsibility`, {
      childWithDisabilities: false,
      text: { responsibility: 'Synthetic: the social worker leads.' },
    });
    const seen = { seen: true, seenAlone: true, text: { account: 'Synthetic: she speaks of being hit.' } };
    await this.act('socialWorker', `${enquiry}/see-child`, seen);
    await this.act('socialWorker', `${enquiry}/record-medical`, { medical: 'done' });
    for (const agency of ['police', 'schoolNurse', 'school'] as const) {
      await this.act('socialWorker', `${enquiry}/contact-agency`, { agency, text: { detail: 'Synthetic.' } });
      await this.act('socialWorker', `${enquiry}/record-answer`, { agency, answer: 'informed' });
    }
    await this.act('socialWorker', `${enquiry}/conclude`, {
      outcome: 'continuingRisk',
      text: {
        ...{ analysis: 'Synthetic: hit more than once.', riskFactors: 'Synthetic: violence at home.' },
        ...{ protectiveFactors: 'Synthetic: a grandmother near by.', childsVoice: 'Synthetic: “I want him to go.”' },
      },
    });
    return this;
  }

  /** What the two signatures of a stage stand at. */
  async gate(stage: 'strategyDiscussion-1' | 'section47Enquiry-1'): Promise<string | undefined> {
    const head = await this.service.as('headOfService');
    const path = `/journeys/${this.journeyId}/stages/${stage}`;
    return (await head.get<{ state: { gate?: { status: string } } }>(path)).body.state.gate?.status;
  }

  /** Acts on the stage's version, or on the journey's when a stage is opened. */
  private async act(by: Person, what: string, body: object): Promise<void> {
    const parts = what.split('/');
    const last = parts.pop() ?? '';
    const on = ['', 'journeys', this.journeyId, ...parts].join('/');
    await act(await this.service.as(by), on, last, body);
  }

  /** Opened by the journey's workflow, moments after the act. */
  private async opened(stage: string): Promise<string> {
    const head = await this.service.as('headOfService');
    await eventually(
      () => head.get(`/journeys/${this.journeyId}/stages/${stage}`),
      ({ status }) => status === 200,
    );
    return `stages/${stage}`;
  }
}
