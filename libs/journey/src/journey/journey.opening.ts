import { openOf } from './journey.openings';
import { type OpenJourney } from './journey.state';
import { type JourneyEvent, type StageOpened } from './journey.types';

/**
 * A stage opens. A protection plan takes the place of a child in need plan on the same day: a child never has both (CIN census, rules
 * 4001 and 4016). A proposal to close the journey falls.
 */
export function openedWith(state: OpenJourney, opening: Omit<StageOpened, 'type' | 'teamId'>): JourneyEvent[] {
  const { by, startsAt } = opening;
  const replaced = opening.kind === ('childProtectionPlan' as string) ? openOf(state, 'childInNeedPlan') : [];
  const { proposal } = state;
  return [
    ...replaced.map(({ stageId, startsAt: begun }): JourneyEvent => ({
      type: 'stageSuperseded',
      by,
      at: Date.parse(begun) > Date.parse(startsAt) ? begun : startsAt,
      stageId,
    })),
    ...(proposal === undefined
      ? []
      : [{ type: 'closureVoided' as const, by, at: opening.at, n: proposal.n, textHash: proposal.textHash }]),
    { type: 'stageOpened', ...opening, teamId: state.teamId },
  ];
}
