import { defineSignal, log, setHandler } from '@temporalio/workflow';
import { signals } from '#libs/contracts';
import { type Clock } from './clock';
import { type Errand } from './errand';
import { refusalCode, refusedByRecord } from './refusing';
import { type Turns } from './turns';
import { theRecord } from './world';

const recalculate = defineSignal<[{ reason?: string }?]>(signals.recalculate);

/**
 * Days that are worked or not have changed: proclaimed, taken back, or published for more years. The record derives the open deadlines
 * again, and the clock follows. A council's new timescale moves no clock that runs: each keeps the rules that it was started under.
 */
export function recalculating(stageId: string, turns: Turns, clock: Clock): Errand {
  const reasons: string[] = [];
  setHandler(recalculate, (message) => {
    reasons.push(message?.reason ?? 'unspecified');
  });

  return {
    waiting: () => reasons.length > 0,
    run: () =>
      turns.take(async () => {
        const [reason = 'unspecified'] = reasons.splice(0);
        try {
          clock.replace(await theRecord.recalculate({ stageId, reason }));
        } catch (error) {
          const code = refusalCode(refusedByRecord(error));
          if (code === undefined) throw error;
          log.warn('The deadlines stay as they are', { code });
        }
      }),
  };
}
