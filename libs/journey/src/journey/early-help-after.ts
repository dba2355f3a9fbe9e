import { type OpensJourney } from '../shared/opens-journey';
import { hub, isAssessment } from './journey.openings';
import { type ClosedJourney, type JourneyStage } from './journey.state';

/** Closures that leave a family in need of something. Source: CIN census, reasons for closure RC7, RC8, RC9. */
const mayNeedMore: readonly string[] = ['RC7', 'RC8', 'RC9'];

/**
 * The early help that takes over as an episode of need closes: for RC9 ("referred to early help"), and where the last that social care
 * found, by an assessment or a conference, was that early help is enough. The hub receives it, and asks the family first. A plan that steps
 * down has opened it before; a case that was over in another system opens nothing. Source: inspection report, paragraphs 36 and 39.
 */
export function earlyHelpAfter(closed: ClosedJourney): Omit<OpensJourney, 'journeyId'> | undefined {
  const { kind, stages, proposals, reason, closedAt } = closed;
  const wasOverElsewhere = stages.length === 0 && proposals.length === 0;
  if (kind !== 'episodeOfNeed' || wasOverElsewhere || !mayNeedMore.includes(reason)) return undefined;
  const wanted = reason === 'RC9' || sendsToEarlyHelp(lastFinished(stages));
  return wanted ? { kind: 'earlyHelp', teamId: hub, startsAt: closedAt, passed: { afterCase: true } } : undefined;
}

function lastFinished(stages: readonly JourneyStage[]): JourneyStage | undefined {
  const finished = stages.filter(({ finishedAt }) => finishedAt !== undefined);
  return finished.reduce<JourneyStage | undefined>((last, one) => {
    return last === undefined || Date.parse(one.finishedAt ?? '') >= Date.parse(last.finishedAt ?? '') ? one : last;
  }, undefined);
}

function sendsToEarlyHelp(stage: JourneyStage | undefined): boolean {
  return stage?.outcome === 'earlyHelp' && (isAssessment(stage.kind) || stage.kind === 'initialConference');
}
