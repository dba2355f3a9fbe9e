import { type Prisma, type Tx } from '#libs/database';
import { type AnyStage, type Opened, type StageKind, stages } from '#libs/journey';
import { toJson } from '../json';
import { holderOf } from './holder';

/** A stage that is about to be opened: where it belongs, and its first event. */
export interface Opening {
  id: string;
  /** Contact id, or journey id for the journey and all its stages. */
  streamId: string;
  journeyId?: string;
  contactId?: string;
  kind: StageKind;
  n: number;
  opened: Opened;
}

/** The stage's row, its first event folded in: whoever may open a stage need not be able to change one. */
export async function newStage(tx: Tx, opening: Opening): Promise<Prisma.StageModel> {
  const { opened, ...where } = opening;
  const rules: AnyStage = stages[opening.kind];
  const state = rules.evolve(rules.initial, opened);
  const { ruleSet, teamId, at } = opened;
  const outcome = rules.outcome(state); // what another system has answered is over as it opens
  return tx.stage.create({
    data: {
      ...where,
      ...holderOf(state, []),
      ruleSet,
      teamId,
      status: state.status,
      state: toJson(state),
      openedAt: new Date(at),
      ...(outcome === undefined ? {} : { outcome, finishedAt: new Date(at) }),
    },
  });
}
