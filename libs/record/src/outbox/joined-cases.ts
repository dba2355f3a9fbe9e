import { type Tx } from '#libs/database';
import { type Responsible } from './recipients';

/** What has happened in one stage. */
interface Happened {
  stage: { id: string };
  facts: readonly { type: string; payload: object }[];
}

/**
 * The open journeys that decisions have joined contacts to, by the contact's stage: whoever holds such a case hears of what was reported.
 * Looked up only where there is such a decision.
 */
export async function joinedCases(tx: Tx, all: readonly Happened[]): Promise<ReadonlyMap<string, Responsible>> {
  const joined = all.flatMap(({ stage, facts }) =>
    facts.filter(({ type }) => type === 'contact.decided').flatMap(({ payload }) => journeyJoined(stage.id, payload)),
  );
  if (joined.length === 0) return new Map();
  const journeys = await tx.journey.findMany({
    where: { id: { in: joined.map(([, id]) => id) } },
    select: { id: true, kind: true, teamId: true, workerId: true },
  });
  return new Map(
    joined.flatMap(([stageId, id]) =>
      journeys.filter((one) => one.id === id).map((one): [string, Responsible] => [stageId, one]),
    ),
  );
}

function journeyJoined(stageId: string, payload: object): [stageId: string, journeyId: string][] {
  const { outcome, joins, journeyId } = payload as { outcome?: string; joins?: boolean; journeyId?: string };
  return journeyId !== undefined && (outcome === 'linkedToOpenCase' || joins === true) ? [[stageId, journeyId]] : [];
}
