import { demoPeople } from '#libs/embedded';
import { eventually } from '../../../apps/cli/src/demo/eventually';
import { act, type Recorded } from './hub';
import { type Callers, type Person } from './service';

const dayMs = 86_400_000;

/** Conferences sit on weekdays: today, or the Monday after a weekend. ISO. */
function nextWeekday(now = new Date()): string {
  const day = now.getUTCDay();
  const more = day === 6 ? 2 : day === 0 ? 1 : 0;
  return new Date(now.getTime() + more * dayMs).toISOString();
}

export function isWeekday(now = new Date()): boolean {
  return nextWeekday(now) === now.toISOString();
}

/** Noon of the last weekday before today. ISO. */
export function lastWeekday(now = new Date()): string {
  const yesterday = new Date(`${new Date(now.getTime() - dayMs).toISOString().slice(0, 10)}T12:00:00Z`);
  return isWeekday(yesterday) ? yesterday.toISOString() : lastWeekday(yesterday);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}

const asked = ['police', 'gp', 'school'];

const cameAll = ['socialCare', ...asked].map((agency) => ({
  ...{ agency, invited: true, attendance: 'attended', report: 'received' },
}));

/** An initial conference of Team North’s: asked for by its manager, scrutinised, and chaired by Yarrow Fairweatherly. */
export class Conference {
  readonly path: string;

  constructor(
    private readonly service: Callers,
    readonly journeyId: string,
    /** When what brings the conference together happened, ISO; undefined: just now. */
    private readonly at?: string,
  ) {
    this.path = `/journeys/${journeyId}/stages/initialConference-1`;
  }

  async opened(): Promise<this> {
    const manager = await this.service.as('northManager');
    const journey = `/journeys/${this.journeyId}`;
    const text = { why: 'Synthetic: moved here.' };
    const body = { ...this.then, kind: 'initialConference', conferenceType: 'transferIn', text };
    await act(manager, journey, 'stages', body);
    await eventually(
      () => manager.get(this.path),
      ({ status }) => status === 200,
    );
    return this;
  }

  async booked(): Promise<this> {
    await this.opened();
    const passed = { result: 'passed', childInNeedPlanWouldDo: false, reportsPresent: true };
    await this.act('scrutineer', 'scrutinise', {
      ...{ ...passed, participationPlanned: true, gpInvited: true, text: { reasons: 'Synthetic: the risk goes on.' } },
    });
    await this.act('conferenceChair', 'invite-agencies', { agencies: asked });
    const chair = { chairId: demoPeople.conferenceChair.id, chairEmployment: 'permanent', chairKnowsFamily: false };
    await this.act('conferenceChair', 'book-conference', { bookedFor: this.at ?? nextWeekday(), ...chair });
    const text = { report: 'Synthetic: comes to school hungry.' };
    await this.act('conferenceChair', 'receive-report', { agency: 'school', report: 'received', text });
    return this;
  }

  /** A protection plan from that moment on, whose review is booked for today: whom it must have heard, it has heard. */
  async reviewed(): Promise<this> {
    await this.booked();
    await this.act('conferenceChair', 'hold-conference', { attendance: cameAll });
    await this.act('conferenceChair', 'decide-conference', {
      ...{ outcome: 'plan', childInNeedPlanWouldDo: false, participation: 'PN2', dissent: [], category: 'NEG' },
      ...{ firstCoreGroupOn: inDays(5), reviewOn: inDays(60), text: { reasons: 'Synthetic: she goes hungry.' } },
    });
    const head = await this.service.as('headOfService');
    await eventually(
      () => head.get(this.planPath),
      ({ status }) => status === 200,
    );
    const chair = { chairId: demoPeople.conferenceChair.id, chairEmployment: 'permanent', chairKnowsFamily: true };
    await this.onPlan('conferenceChair', 'book-conference', { bookedFor: nextWeekday(), ...chair });
    await this.onPlan('northManager', 'offer-advocate', { offeredOn: inDays(0), answer: 'accepted' });
    for (const whose of ['child', 'mother']) {
      const text = { views: 'Synthetic: it is better now.' };
      await this.onPlan('northManager', 'record-views', { occasion: 'review', whose, answer: 'given', text });
    }
    return this;
  }

  private get then(): { at?: string } {
    return this.at === undefined ? {} : { at: this.at };
  }

  private get planPath(): string {
    return `/journeys/${this.journeyId}/stages/childProtectionPlan-1`;
  }

  private async onPlan(by: Person, what: string, body: object): Promise<Recorded> {
    return act(await this.service.as(by), this.planPath, what, body);
  }

  async status(): Promise<string> {
    return (await (await this.service.as('northManager')).get<{ status: string }>(this.path)).body.status;
  }

  async act(by: Person, what: string, body: object): Promise<Recorded> {
    return act(await this.service.as(by), this.path, what, { ...this.then, ...body });
  }
}
