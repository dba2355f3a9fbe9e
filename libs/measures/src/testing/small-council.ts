import { randomUUID } from 'node:crypto';
import { createDatabase, type Database, type Prisma } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { SampleRecord } from '../../../database/src/testing/sample-record';
import { measureNamed } from '../definitions/measures';
import { type Days, spanOf } from '../periods/span';
import { figures } from '../sql/figures';
import { measureRows, type RowsAsked } from '../sql/rows';

const now = new Date('2013-06-30T12:00:00Z');

/** A council of a few synthetic children, whose measures a person can work out on paper. */
export class SmallCouncil {
  private constructor(
    readonly db: Database,
    readonly sample: SampleRecord,
    private readonly drop: () => Promise<void>,
  ) {}

  static async begin(): Promise<SmallCouncil> {
    const postgres = await testPostgres();
    const db = createDatabase({ url: postgres.url });
    return new SmallCouncil(db, new SampleRecord(db), () => postgres.drop());
  }

  async end(): Promise<void> {
    await this.db.$disconnect();
    await this.drop();
  }

  /** A stage of a kind, in a journey of nobody in particular. */
  async stage(kind: string, teamId: string, more: Partial<Prisma.StageCreateInput> = {}): Promise<Prisma.StageModel> {
    const journeyId = more.journeyId ?? randomUUID();
    return this.sample.stage({ id: `${journeyId}/${kind}-1`, kind, teamId, journeyId, ...more });
  }

  /** One clock of a stage: due at the end of a London day in winter, stopped at noon. Dates as `YYYY-MM-DD`. */
  async clock(stageId: string, rule: string, dueOn: string, stoppedOn?: string, n = 1): Promise<Prisma.DeadlineModel> {
    const midnight = new Date(Date.parse(dueOn) + 86_400_000).toISOString();
    const stoppedAt = stoppedOn === undefined ? null : new Date(`${stoppedOn}T12:00:00Z`);
    return this.sample.deadline(stageId, midnight, { rule, n, dueOn: new Date(dueOn), stoppedAt });
  }

  /** A stage and its one clock. */
  async timed(
    kind: string,
    teamId: string,
    rule: string,
    dueOn: string,
    stoppedOn?: string,
    more = {},
  ): Promise<string> {
    const { id } = await this.stage(kind, teamId, more);
    await this.clock(id, rule, dueOn, stoppedOn);
    return id;
  }

  async because(deadlineId: string, reason: string, on: string): Promise<void> {
    const given = { givenBy: randomUUID(), givenAt: new Date(on) };
    await this.db.latenessReason.create({ data: { id: randomUUID(), deadlineId, reason, ...given } });
  }

  /** `[numerator, denominator]` of all of the teams together, or of some. */
  async counted(id: string, days: Days, teams?: readonly string[]): Promise<[number, number]> {
    const found = await figures(this.db, [this.measure(id)], [spanOf(days, now)], teams);
    const sum = (name: 'numerator' | 'denominator') => found.reduce((all, row) => all + row[name], 0);
    return [sum('numerator'), sum('denominator')];
  }

  /** The stages behind it. */
  async behind(id: string, days: Days, asked: RowsAsked = {}): Promise<string[]> {
    const { items } = await measureRows(this.db, this.measure(id), spanOf(days, now), asked);
    return items.map(({ stageId }) => stageId);
  }

  measure(id: string) {
    const measure = measureNamed(id);
    if (!measure) throw new Error(`There is no measure ${id}`);
    return measure;
  }
}

export const march: Days = { from: '2013-03-01', to: '2013-03-31' };
