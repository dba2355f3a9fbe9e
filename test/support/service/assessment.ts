import { demoPeople } from '#libs/embedded';
import { sectionNames } from '#libs/journey';
import { type Answer } from '../../../apps/cli/src/demo/caller';
import { eventually } from '../../../apps/cli/src/demo/eventually';
import { act, type Clock, type Problem, type Recorded, refusal } from './hub';
import { type Callers, type Person } from './service';

export interface StageSeen {
  status: string;
  version: number;
  state: Record<string, unknown>;
  deadlines: Clock[];
  draft?: { version: number; sha256: string };
}

export interface Saved {
  version: number;
  sha256: string;
  submission: 'none' | 'voided' | 'toBeVoided';
}

/** A complete assessment. Different words make another text with another hash. */
export function assessmentText(words = 'Synthetic.', outcome = 'noFurtherAction') {
  return {
    ...{ childSeenOn: new Date().toISOString().slice(0, 10), seenAlone: true, chronologyConsulted: true },
    ...{ interpreterNeeded: false, ethnicity: 'NOBT', disabilities: ['NONE'], factors: ['16A'], primaryNeed: 'N1' },
    outcome,
    text: Object.fromEntries(sectionNames.map((section) => [section, `${section}: ${words}`])),
  };
}

/** One assessment of Team North, by the rules of 2010 the initial one: Clover Brackenridge writes, Heather Stonecroft-Vale manages. */
export class Assessment {
  readonly path: string;
  readonly stageId: string;

  constructor(
    private readonly service: Callers,
    readonly journeyId: string,
    stage: 'initialAssessment-1' | 'singleAssessment-1' = 'initialAssessment-1',
  ) {
    this.stageId = `${journeyId}/${stage}`;
    this.path = `/journeys/${journeyId}/stages/${stage}`;
  }

  /** Opened by the journey's workflow, moments after the referral. */
  async opened(): Promise<this> {
    const manager = await this.service.as('northManager');
    await eventually(
      () => manager.get(this.path),
      ({ status }) => status === 200,
    );
    return this;
  }

  async allocate(to: Person = 'socialWorker', more: object = {}): Promise<this> {
    await this.opened();
    const { id } = demoPeople[to];
    await this.act('northManager', 'allocation', { workerId: id, teamId: 'assessment-north', ...more });
    return this;
  }

  /** Whatever the worker holds already. */
  async allocateAboveTheCap(): Promise<this> {
    return this.allocate('socialWorker', { text: { whyOverCap: 'Synthetic: one worker has them all.' } });
  }

  async see(): Promise<StageSeen> {
    return (await (await this.service.as('northManager')).get<StageSeen>(this.path)).body;
  }

  async clock(rule: string): Promise<Clock> {
    const found = (await this.see()).deadlines.findLast((one) => one.rule === rule);
    if (!found) throw new Error(`The assessment has no clock ${rule}`);
    return found;
  }

  /** Saves on top of a version; without one, the first. Any answer. */
  async put(body: object, builtOn?: number): Promise<Answer<Saved & Problem & { currentVersion?: number }>> {
    const headers: Record<string, string> =
      builtOn === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${builtOn}"` };
    const worker = await this.service.as('socialWorker');
    return worker.put(`${this.path}/draft`, { body, headers, expect: 'any' });
  }

  /** Saves on top of whatever stands. */
  async write(body: object): Promise<Saved> {
    const answer = await this.put(body, (await this.see()).draft?.version);
    if (answer.status !== 200) throw new Error(`The draft was not saved: ${answer.status} ${answer.body.code}`);
    return answer.body;
  }

  /** Writes and hands in; answers the hash of the text. */
  async submit(body: object = assessmentText()): Promise<string> {
    const { sha256 } = await this.write(body);
    await this.act('socialWorker', 'submission', { textHash: sha256 });
    return sha256;
  }

  async act(by: Person, what: string, body: object): Promise<Recorded> {
    return act(await this.service.as(by), this.path, what, body);
  }

  /** The act, expecting to be refused. */
  async refusal(by: Person, what: string, body: object): Promise<Problem> {
    return refusal(await this.service.as(by), this.path, what, body);
  }
}
