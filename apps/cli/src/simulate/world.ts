import { type JourneyKind } from '#libs/journey';
import { type SyntheticChild, type SyntheticColleague } from '#libs/simulation';

/** What is known of one child while the time runs. */
export interface Known {
  child: SyntheticChild;
  household: string;
  openJourneys: Partial<Record<JourneyKind, string>>;
  protectionPlans: number;
  missingSince: string[];
}

/** What the service looks up for an act, kept beside the record instead of asked of it again and again. */
export class World {
  readonly children = new Map<string, Known>();
  /** Contacts by the simulation's key. */
  readonly contacts = new Map<string, { child: string; household: string }>();
  /** Journeys by their id. */
  readonly journeys = new Map<string, { child: string; kind: JourneyKind }>();
  private readonly notifications = new Map<string, string[]>();
  private readonly held = new Map<string, Set<string>>();

  constructor(private readonly staff: ReadonlyMap<string, SyntheticColleague>) {}

  colleague(id: string): SyntheticColleague {
    const known = this.staff.get(id);
    if (known === undefined) throw new Error(`Nobody on the staff list is ${id}`);
    return known;
  }

  get managers(): SyntheticColleague[] {
    return [...this.staff.values()].filter(({ roles }) => roles.includes('TEAM_MANAGER'));
  }

  known(child: string): Known {
    const known = this.children.get(child);
    if (known === undefined) throw new Error(`The child ${child} is not known yet`);
    return known;
  }

  domesticAbuseReported(household: string, at: string): void {
    this.notifications.set(household, [...(this.notifications.get(household) ?? []), at]);
  }

  domesticAbuse(household: string, since: string): number {
    return (this.notifications.get(household) ?? []).filter((at) => at >= since).length;
  }

  allocated(workerId: string, journeyId: string): void {
    const held = this.held.get(workerId) ?? new Set();
    this.held.set(workerId, held.add(journeyId));
  }

  /** Children whom a worker holds, without the one in hand. */
  caseload(workerId: string, except: string): number {
    const held = this.held.get(workerId) ?? new Set();
    return held.size - (held.has(except) ? 1 : 0);
  }

  /** A conference has decided for a protection plan. */
  plannedFor(journeyId: string): void {
    const about = this.journeys.get(journeyId);
    if (about !== undefined) this.known(about.child).protectionPlans += 1;
  }

  missing(journeyId: string, since: string): void {
    const about = this.journeys.get(journeyId);
    if (about !== undefined) this.known(about.child).missingSince.push(since);
  }

  closed(journeyId: string): void {
    const about = this.journeys.get(journeyId);
    if (about !== undefined) delete this.known(about.child).openJourneys[about.kind];
    for (const held of this.held.values()) held.delete(journeyId);
  }
}
