import { defineSignal, getExternalWorkflowHandle, log, setHandler } from '@temporalio/workflow';
import { type StageFinished, signals, stageId as idOf } from '#libs/contracts';
import {
  type ConductorsCommand,
  type JourneyStage,
  type JourneyState,
  type OpenStage,
  stagesToOpen,
  system,
} from '#libs/journey';
import { type Desk } from '../shared/desk';
import { type Errand } from '../shared/errand';
import { refusalCode } from '../shared/refusing';
import { supersede } from '../shared/superseding';
import { systemAct } from '../shared/system-act';
import { neighbours } from '../shared/world';

const stageFinished = defineSignal<[StageFinished]>(signals.stageFinished);

/** The journey's own acts: it hears that a stage has finished, and opens the stages that the map asks for. */
export class Conductor {
  private readonly inbox: StageFinished[] = [];
  private readonly refused = new Set<string>();
  private readonly toldToEnd = new Set<string>();

  /** True once the journey has taken note of a finished stage. */
  roundOver = false;

  readonly hearing: Errand = {
    waiting: () => this.inbox.length > 0,
    run: async () => {
      for (const { stageId, kind, outcome, at, passed } of this.inbox.splice(0)) {
        if (this.knows(stageId)) continue;
        const heard = { type: 'finishStage' as const, by: system, at: this.afterReferral(at), stageId, kind, outcome };
        this.roundOver = (await this.act(passed === undefined ? heard : { ...heard, passed })) || this.roundOver;
      }
    },
  };

  readonly opening: Errand = {
    waiting: () => this.wanted().length > 0,
    run: async () => {
      for (const command of this.wanted()) await this.act(command);
    },
  };

  /** Stages that another stage has replaced: each is told until it has said that it is over. */
  readonly ending: Errand = {
    waiting: () => this.replaced().length > 0,
    run: async () => {
      for (const { stageId, kind, finishedAt: at = '' } of this.replaced()) {
        await neighbours.startStage({ stageId, kind });
        await getExternalWorkflowHandle(stageId).signal(supersede, { at });
        this.toldToEnd.add(stageId);
      }
    },
  };

  constructor(
    private readonly desk: Desk,
    private readonly journeyId: string,
  ) {
    setHandler(stageFinished, (message) => this.hear(message));
  }

  /** Called by the signal, and for what the record knows and the journey has not heard. Never throws: a bad message is no news. */
  hear(message: StageFinished | undefined): void {
    if (typeof message?.stageId === 'string' && typeof message.outcome === 'string') this.inbox.push(message);
    else log.warn('A message that names no stage was ignored');
  }

  private get state(): JourneyState {
    return this.desk.state as JourneyState;
  }

  private knows(stageId: string): boolean {
    return (
      this.state.status !== 'unopened' &&
      (this.state.joined.includes(stageId) ||
        this.state.stages.some((one) => one.stageId === stageId && one.outcome !== undefined && !one.ending))
    );
  }

  private replaced(): JourneyStage[] {
    if (this.state.status === 'unopened') return [];
    return this.state.stages.filter(({ stageId, ending }) => ending && !this.toldToEnd.has(stageId));
  }

  private wanted(): OpenStage[] {
    const at = this.nowOrAtReferral();
    return stagesToOpen(this.state)
      .map(({ kind, n }): OpenStage => ({
        type: 'openStage',
        by: system,
        at,
        stageId: idOf(this.journeyId, kind, n),
        kind,
        n,
      }))
      .filter(({ stageId }) => !this.refused.has(stageId));
  }

  /** Clocks of two machines differ: nothing happens before the referral did. */
  private nowOrAtReferral(): string {
    return this.afterReferral(new Date().toISOString());
  }

  /** What another journey tells may date from before the referral: it counts from the referral on. */
  private afterReferral(at: string): string {
    if (!('openedAt' in this.state) || Date.parse(at) >= Date.parse(this.state.openedAt)) return at;
    return this.state.openedAt;
  }

  /** False when the rules or the record refuse: the journey stays as it is, and people see it on their lists. */
  private async act(command: ConductorsCommand): Promise<boolean> {
    const { type, stageId } = command;
    try {
      await this.desk.execute(systemAct(this.journeyId, command, stageId));
      return true;
    } catch (error) {
      const code = refusalCode(error);
      if (code === undefined) throw error;
      log.warn('A journey did not go on', { code, act: type, stageId });
      this.refused.add(stageId);
      return false;
    }
  }
}
