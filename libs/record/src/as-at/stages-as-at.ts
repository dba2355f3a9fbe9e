import { type AnyStage, type Opened, type StageEvent, type StageKind, stageKinds, stages } from '#libs/journey';
import { eventOf } from '../stage/event-facts';
import { type Holder, holderOf } from '../stage/holder';
import { type KnownFact } from './known-fact';

/** A stage as the record knew it. */
export interface StageAsAt extends Holder {
  stageId: string;
  kind: StageKind;
  status: string;
  /** ISO instants, in the world. */
  openedAt: string;
  finishedAt?: string;
  outcome?: string;
}

/** The stages that these facts tell of, each folded by its own rules, in the order in which they were opened. */
export function stagesAsAt(facts: readonly KnownFact[]): StageAsAt[] {
  const histories = new Map<string, { kind: StageKind; events: StageEvent[] }>();
  for (const fact of facts) {
    const kind = kindOf(fact);
    if (fact.stageId === null || kind === undefined) continue;
    const history = histories.get(fact.stageId) ?? { kind, events: [] };
    histories.set(fact.stageId, history);
    history.events.push(eventOf(fact));
  }
  return [...histories].map(([stageId, { kind, events }]) => folded(stageId, kind, events));
}

function kindOf({ type }: KnownFact): StageKind | undefined {
  const beginning = type.slice(0, type.indexOf('.'));
  return stageKinds.find((kind) => kind === beginning);
}

function folded(stageId: string, kind: StageKind, events: readonly StageEvent[]): StageAsAt {
  const rules: AnyStage = stages[kind];
  const [first] = events as readonly (StageEvent & Partial<Opened>)[];
  let state = rules.initial;
  let ending: Pick<StageAsAt, 'finishedAt' | 'outcome'> = {};
  for (const event of events) {
    state = rules.evolve(state, event);
    const outcome = rules.outcome(state);
    // a stage that is over stays over
    if (outcome !== undefined && ending.outcome === undefined) ending = { outcome, finishedAt: event.at };
  }
  const opened = { openedAt: first?.at ?? '', ...(first?.teamId === undefined ? {} : { teamId: first.teamId }) };
  return { stageId, kind, status: state.status, ...opened, ...holderOf(state, events), ...ending };
}
