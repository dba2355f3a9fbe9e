import { defineSignal, log, setHandler } from '@temporalio/workflow';
import { signals } from '#libs/contracts';
import { type StageCommand, system } from '#libs/journey';
import { type Desk } from './desk';
import { type Errand } from './errand';
import { refusalCode } from './refusing';
import { systemAct } from './system-act';

/** The journey's word that another stage takes this one's place, from that moment on. */
export const supersede = defineSignal<[{ at: string }]>(signals.supersede);

/** Ends the stage as the journey says. Its own rules say how; a stage that is over already refuses, and nothing happens. */
export function superseding(stageId: string, desk: Desk): Errand {
  const asked: string[] = [];
  setHandler(supersede, (message) => {
    if (typeof message?.at === 'string') asked.push(message.at);
  });
  return {
    waiting: () => asked.length > 0,
    async run() {
      const [at] = asked.splice(0);
      if (at === undefined) return;
      const command: StageCommand = { type: 'supersede', by: system, at };
      try {
        await desk.execute(systemAct(stageId, command, at));
      } catch (error) {
        const code = refusalCode(error);
        if (code === undefined) throw error;
        if (code === 'VERSION.STALE') asked.push(at);
        else log.warn('The stage did not end for the journey', { code });
      }
    },
  };
}
