import { demoPeople } from '#libs/embedded';
import { eventually } from '../../../apps/cli/src/demo/eventually';
import { act, type Recorded } from './hub';
import { type Person, type Service } from './service';

const dayMs = 86_400_000;

/** Conferences sit on weekdays: today, or the Monday after a weekend. ISO. */
export function nextWeekday(now = new Date()): string {
  const day = now.getUTCDay();
  const more = day === 6 ? 2 : day === 0 ? 1 : 0;
  return new Date(now.getTime() + more * dayMs).toISOString();
}

export function isWeekday(now = new Date()): boolean {
  return nextWeekday(now) === now.toISOString();
}

const asked = ['police', 'gp', 'school'];

/** An initial conference of Team North’s: asked for by its manager, scrutinised, and chaired by Yarrow Fairweatherly. */
export class Conference {
  readonly path: string;

  constructor(
    private readonly service: Service,
    readonly journeyId: string,
  ) {
    this.path = `/journeys/${journeyId}/stages/initialConference-1`;
  }

  async opened(): Promise<this> {
    const manager = await this.service.as('northManager');
    const journey = `/journeys/${this.journeyId}`;
    const body = { kind: 'initialConference', conferenceType: 'transferIn', text: { why: 'Synthetic: moved here.' } };
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
    await this.act('conferenceChair', 'book-conference', { bookedFor: nextWeekday(), ...chair });
    const text = { report: 'Synthetic: comes to school hungry.' };
    await this.act('conferenceChair', 'receive-report', { agency: 'school', report: 'received', text });
    return this;
  }

  async status(): Promise<string> {
    return (await (await this.service.as('northManager')).get<{ status: string }>(this.path)).body.status;
  }

  async act(by: Person, what: string, body: object): Promise<Recorded> {
    return act(await this.service.as(by), this.path, what, body);
  }
}
