import type { StageInput } from '#libs/contracts';
import { type JourneyState, journey as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';
import { starting } from '../shared/starting';
import { Conductor } from './conductor';

/** The road from accepted referral to closure. It only decides which stage comes next; stages do the work. One run a round. */
export async function journey(input: StageInput): Promise<void> {
  await runStage(input, {
    stage: rules,
    own: (desk) => {
      const conductor = new Conductor(desk, input.stageId);
      return {
        errands: [
          conductor.hearing,
          conductor.opening,
          conductor.ending,
          starting(desk, (state) => underway(state as JourneyState)),
        ],
        loaded: ({ finished }) => finished.forEach((one) => conductor.hear(one)),
        roundOver: () => conductor.roundOver,
      };
    },
  });
}

/** Stages whose workflow should be running. */
function underway(state: JourneyState): StageInput[] {
  if (state.status !== 'open') return [];
  return state.stages.filter(({ outcome }) => outcome === undefined).map(({ stageId, kind }) => ({ stageId, kind }));
}
