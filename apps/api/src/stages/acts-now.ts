import { Injectable } from '@nestjs/common';
import { actingOn } from '#libs/access';
import { type Prisma } from '#libs/database';
import { possibleActs, type StageKind, stages, type StageStateBase } from '#libs/journey';
import { routesOf } from '../acts/act-routes';
import { subjectOf } from '../acts/subject-of';
import { type PossibleActsAnswer } from '../journeys/journey.schemas';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';

/** What somebody can do at a stage as it stands: by their rights there, and by the stage's own rules. Nothing is recorded. */
@Injectable()
export class ActsNow {
  constructor(private readonly record: Record) {}

  async of(asking: Asking, stageId: string): Promise<PossibleActsAnswer> {
    const stage = await this.record.stage(asking.requester, stageId);
    await this.record.permit(asking, 'read', 'Stage', stage, [stageId]);
    return { acts: this.at(asking, stage, await this.record.stateOf(asking.requester, stage)) };
  }

  /** For a row that the person has been shown to read, with its state as the rules of today make it. */
  at(asking: Asking, stage: Prisma.StageModel, state: StageStateBase, now = new Date()): PossibleActsAnswer['acts'] {
    const kind = stage.kind as StageKind;
    return routesOf(kind)
      .filter((route) => this.record.may(asking, route.form.action, subjectOf(route), stage))
      .map(({ name, form: { path, action } }) => {
        const by = actingOn(asking.requester, stage, action);
        const said = possibleActs(stages[kind], state, by, now.toISOString()).of(name);
        return said.possible ? { act: path } : { act: path, refused: said.code, because: said.because };
      });
  }
}
