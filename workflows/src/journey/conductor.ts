import { defineSignal, getExternalWorkflowHandle, log, setHandler } from '@temporalio/workflow';
import { type StageFinished, signals, stageId as idOf } from '#libs/contracts';
import {
  type ConductorsCommand,
  hasHeardOf,
  type JourneyStage,
  type JourneyState,
  openingStages,
  type OpenStage,
  replacedStages,
  takingNote,
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
      for (const finished of this.inbox.splice(0)) {
        if (hasHeardOf(this.state, finished.stageId)) continue;
        this.roundOver = (await this.act(takingNote(this.state, finished))) || this.roundOver;
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

  private replaced(): JourneyStage[] {
    return replacedStages(this.state).filter(({ stageId }) => !this.toldToEnd.has(stageId));
  }

  private wanted(): OpenStage[] {
    const named = (kind: OpenStage['kind'], n: number): string => idOf(this.journeyId, kind, n);
    return openingStages(this.state, new Date().toISOString(), named).filter(
      ({ stageId }) => !this.refused.has(stageId),
    );
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
