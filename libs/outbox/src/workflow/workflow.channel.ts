import { type StageInput } from '#libs/contracts';
import { type Database } from '#libs/database';
import { stagesWithOpenDeadlines } from '#libs/record';
import { type Channel, delivered, type Outcome } from '../channel';
import { codeOf } from '../code-of';
import { type Pace, paces } from '../pace';
import { type Errand, errandOf } from './errand';

/** The way to workflows; a StageClient of libs/temporal is one. Both are safe to repeat. */
export interface Workflows {
  start(stage: StageInput): Promise<void>;
  /** Asks a stage to work its deadlines out again, starting its workflow if that is missing. */
  recalculate(stage: StageInput, reason: string): Promise<void>;
}

/** Signals under way at the same time. */
const ABREAST = 10;

/** Starts the workflows of opened stages, and tells running clocks of what moves them. This is how a contact taken while Temporal was away starts. */
export function workflowChannel(db: Database, workflows: Workflows, pace: Pace = paces.workflow): Channel {
  const run = async (errand: Errand): Promise<void> => {
    if (errand.errand === 'start') return workflows.start(errand.stage);
    const waiting = await stagesWithOpenDeadlines(db);
    while (waiting.length > 0) {
      await Promise.all(waiting.splice(0, ABREAST).map((stage) => workflows.recalculate(stage, errand.reason)));
    }
  };
  return {
    pace,
    async deliver(message): Promise<Outcome> {
      const errand = errandOf(message);
      try {
        if (errand) await run(errand);
        return delivered;
      } catch (error) {
        const reason = codeOf(error);
        return { outcome: 'again', reason, away: reason.endsWith('.AWAY') };
      }
    },
  };
}
