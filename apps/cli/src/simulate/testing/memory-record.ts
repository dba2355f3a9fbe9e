import { v5 } from 'uuid';
import { furtherJourneyId, type PendingMilestone, type StageInput } from '#libs/contracts';
import { textHash } from '#libs/ledger';
import {
  type AnyStage,
  type ContactState,
  type Decided,
  earlyHelpAfter,
  furtherJourneyOpened,
  type ClosedJourney,
  type JourneyOpened,
  journeyOpenedBy,
  type JourneyState,
  type StageEvent,
  type StageOpened,
  stageOpenedBy,
  stages,
} from '#libs/journey';
import { type RecordInput } from '#libs/record';
import { ruleSetInForce, londonDate } from '#libs/timescales';
import { type CouncilRecord } from '../council-record';

interface Kept extends StageInput {
  events: StageEvent[];
  version: number;
}

/** A record without a database: holds events, opens what follows, knows no clocks. What the rules refuse is refused here too. */
export class MemoryRecord implements CouncilRecord {
  readonly stages = new Map<string, Kept>();
  readonly texts = new Set<string>();

  enquiry: CouncilRecord['enquiry'] = (input) => {
    const { commandId, by, receivedAt: at, channel, sourceCode, domesticAbuse } = input;
    const ruleSet = ruleSetInForce(londonDate(at)).code;
    for (const [index, { placement }] of input.children.entries()) {
      const id = v5(`contact ${index + 1}`, commandId);
      const about = {
        enquiryId: commandId,
        position: index + 1,
        channel,
        sourceCode,
        domesticAbuse,
        ...(placement && { placement }),
      };
      this.open(id, 'contact', { type: 'opened', by, at, ruleSet, teamId: 'hub', ...about } as StageEvent);
    }
    return Promise.resolve();
  };

  person: CouncilRecord['person'] = () => Promise.resolve();

  draft: CouncilRecord['draft'] = () => Promise.resolve();

  text: CouncilRecord['text'] = ({ body }) => {
    const hash = textHash(body);
    this.texts.add(hash);
    return Promise.resolve(hash);
  };

  load: CouncilRecord['load'] = (stageId) => {
    const { events, version } = this.kept(stageId);
    return Promise.resolve({ events: [...events], version, milestones: [], finished: [] });
  };

  record: CouncilRecord['record'] = (input) => {
    const { stageId, act, events, expected } = input;
    const stage = this.kept(stageId);
    if (stage.version !== expected) throw new Error(`${stageId} is at version ${stage.version}, not ${expected}`);
    const before = this.stateOf(stage);
    stage.events.push(...events);
    if ('requestHash' in act) stage.version += 1;
    this.follows(input, before, this.stateOf(stage));
    const recorded = {
      commandId: act.commandId,
      stageId,
      version: stage.version,
      recordedAt: '',
      status: '',
      deadlines: [],
    };
    return Promise.resolve({ recorded, milestones: [], replayed: false });
  };

  reach: CouncilRecord['reach'] = () => Promise.resolve(new Map<string, PendingMilestone[]>());

  /** The stage's state, folded from its events. */
  stateOf({ kind, events }: Kept): AnyStage['initial'] {
    const rules: AnyStage = stages[kind];
    return events.reduce((state, event) => rules.evolve(state, event), rules.initial);
  }

  private follows(
    { stageId, kind, events }: RecordInput,
    before: AnyStage['initial'],
    after: AnyStage['initial'],
  ): void {
    for (const event of events) {
      if (kind === 'contact' && event.type === 'decided')
        this.openJourney(stageId, before as ContactState, event as Decided);
      if (kind === 'journey' && event.type === 'closed') {
        this.openEarlyHelp(stageId, after as ClosedJourney, event);
      }
      if (kind !== 'journey' || event.type !== 'stageOpened') continue;
      const { stageId: id, kind: opened } = event as StageOpened;
      this.open(
        id,
        opened,
        stageOpenedBy(stageId, before as Extract<JourneyState, { status: 'open' }>, event as StageOpened),
      );
    }
  }

  private openJourney(contactId: string, contact: ContactState, event: Decided): void {
    if (contact.status === 'unopened' || event.journeyId === undefined) return;
    const opened: JourneyOpened | undefined = journeyOpenedBy(contactId, contact, event);
    if (opened !== undefined) this.open(event.journeyId, 'journey', opened);
  }

  private openEarlyHelp(journeyId: string, closed: ClosedJourney, event: StageEvent): void {
    const { personId, contactId, ruleSet } = closed;
    const opens = earlyHelpAfter(closed);
    if (opens === undefined) return;
    const id = furtherJourneyId(journeyId, opens.kind);
    const { by } = event;
    this.open(id, 'journey', furtherJourneyOpened({ ...opens, journeyId: id }, { by, ruleSet, personId, contactId }));
  }

  private open(stageId: string, kind: Kept['kind'], opened: StageEvent): void {
    this.stages.set(stageId, { stageId, kind, events: [opened], version: 0 });
  }

  private kept(stageId: string): Kept {
    const stage = this.stages.get(stageId);
    if (stage === undefined) throw new Error(`There is no stage ${stageId}`);
    return stage;
  }
}
