import { randomUUID } from 'node:crypto';
import { type AnyStage, type JourneyState, type StageCommand, stages, stagesToOpen, system } from '#libs/journey';
import { loadStage } from '#libs/record';
import { socialWorker } from '../../../journey/src/testing/people';
import { Scene } from '../../../record/src/testing/scene';

/** A small council in a real database: synthetic children whose roads run through the record's own commands, without Temporal. */
export class Town {
  private constructor(readonly scene: Scene) {}

  static async begin(): Promise<Town> {
    const scene = await Scene.begin();
    const { id, roles } = socialWorker; // the stories' own worker, whom managers give the work to
    await scene.worker.staff.create({ data: { id, name: 'Synthetic Worker', roles: [...roles], teamId: 'east' } });
    return new Town(scene);
  }

  end(): Promise<void> {
    return this.scene.end();
  }

  get worker() {
    return this.scene.worker;
  }

  /** A synthetic child. */
  async child(bornOn: string | undefined, sex: string, expectedOn?: string): Promise<string> {
    const id = randomUUID();
    const day = (on: string | undefined) => (on === undefined ? null : new Date(`${on}T00:00:00Z`));
    const names = { givenName: 'Synthetic', familyName: 'Child' };
    await this.worker.person.create({
      data: { id, ...names, sex, dateOfBirth: day(bornOn), expectedDateOfBirth: day(expectedOn) },
    });
    return id;
  }

  /** Does it, and lets the journey go on as its workflow would. Every text that the act points to is kept first. */
  async act<C extends StageCommand>(stageId: string, command: C): Promise<string | undefined> {
    const { recorded } = await this.scene.act(stageId, await this.withTexts(stageId, command));
    const { journeyId } = await this.worker.stage.findUniqueOrThrow({ where: { id: stageId } });
    const led = journeyId ?? recorded.journeyId; // a contact's decision opens its journey
    if (led !== undefined) await this.conduct(led, command.at);
    return recorded.journeyId;
  }

  /** Fields that name a text by a hash hold a label here: the same label is the same text. */
  private async withTexts(stageId: string, command: StageCommand): Promise<StageCommand> {
    const kept = await Promise.all(
      Object.entries(command).map(async ([field, value]: [string, unknown]) => {
        if (!/hash$/i.test(field) || (typeof value !== 'string' && typeof value !== 'object')) return [field, value];
        const body = typeof value === 'string' ? { words: `Synthetic: ${value}` } : (value as object);
        return [field, await this.scene.text(stageId, body)];
      }),
    );
    return Object.fromEntries(kept) as StageCommand;
  }

  /** Tells the journey what has finished, and opens what it wants, until nothing is left to do. */
  private async conduct(journeyId: string, at: string): Promise<void> {
    for (;;) {
      const { events, finished } = await loadStage(this.worker, { stageId: journeyId });
      const [heard] = finished;
      if (heard !== undefined) {
        await this.scene.act(journeyId, { type: 'finishStage', by: system, ...heard });
        continue;
      }
      const rules: AnyStage = stages.journey;
      const state = events.reduce((before, event) => rules.evolve(before, event), rules.initial) as JourneyState;
      const [next] = stagesToOpen(state);
      if (next === undefined) {
        if (await this.endSuperseded(state, at)) continue;
        return;
      }
      const stageId = `${journeyId}/${next.kind}-${next.n}`;
      await this.scene.act(journeyId, { type: 'openStage', by: system, at, stageId, ...next } as StageCommand);
    }
  }

  /** A child in need plan hears that a protection plan has taken its place. True when one did. */
  private async endSuperseded(state: JourneyState, at: string): Promise<boolean> {
    if (state.status !== 'open') return false;
    const told = state.stages.find(({ ending }) => ending === true);
    if (told === undefined) return false;
    await this.scene.act(told.stageId, { type: 'supersede', by: system, at: told.finishedAt ?? at });
    return true;
  }
}
