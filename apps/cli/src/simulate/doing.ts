import { furtherJourneyId } from '#libs/contracts';
import {
  type ClosedJourney,
  type ContactState,
  earlyHelpAfter,
  type JourneyKind,
  journeyKindFor,
  opensOwnJourney,
  type StageEvent,
  type StageKind,
} from '#libs/journey';
import { type Acted, type Codes, type Enquired, type Identified, type Moment } from '#libs/simulation';
import { actorOf, commandOf, requestHashOf } from './acting';
import { type Conductor } from './conductor';
import { type CouncilRecord } from './council-record';
import { type CouncilIds } from './council-ids';
import { type Desk, type HeldStage } from './desk';
import { detailsOf } from './details-of';
import { filled } from './filling';
import { type World } from './world';

/** Does what the script says, through the record's own functions. */
export class Doing {
  private readonly entered = new Set<string>();

  constructor(
    private readonly ids: CouncilIds,
    private readonly world: World,
    private readonly desk: Desk,
    private readonly conductor: Conductor,
    private readonly changed: (stage: HeldStage) => void,
  ) {}

  /** @param name tells this moment from every other one */
  async does(record: CouncilRecord, moment: Moment, name: string): Promise<void> {
    try {
      if (moment.does === 'enquire') await this.enquires(record, moment);
      else if (moment.does === 'identify') await this.identifies(record, moment, name);
      else await this.acts(record, moment, name);
    } catch (error) {
      throw new Error(`${name}: ${moment.does === 'act' ? moment.act : moment.does} at ${moment.at}`, { cause: error });
    }
  }

  private async enquires(record: CouncilRecord, enquiry: Enquired): Promise<void> {
    const { at, key, channel, sourceCode, domesticAbuse, household, children } = enquiry;
    const commandId = this.ids.command(`enquiry ${key}`);
    const by = actorOf(this.world.colleague(enquiry.by));
    const form = { synthetic: 'Nobody in this enquiry exists', channel, sourceCode, receivedAt: at };
    const kept = {
      commandId,
      requestHash: requestHashOf(form),
      by,
      channel,
      sourceCode,
      receivedAt: at,
      domesticAbuse,
      form,
    };
    const named = children.map((child) => ({
      ...detailsOf(child),
      ...(child.placement && { placement: child.placement }),
    }));
    await record.enquiry({ ...kept, householdKey: this.ids.household(household), children: named }, new Date(at));
    if (domesticAbuse) this.world.domesticAbuseReported(household, at);
    for (const [index, child] of children.entries()) {
      const contact = `${key}/${index + 1}`;
      this.world.contacts.set(contact, { child: child.key, household });
      this.changed(await this.desk.stage(record, this.ids.contact(contact), 'contact'));
    }
  }

  private async identifies(record: CouncilRecord, { at, by: who, on, child }: Identified, name: string): Promise<void> {
    const by = actorOf(this.world.colleague(who));
    if (!this.entered.has(child.key)) {
      this.entered.add(child.key);
      const commandId = this.ids.command(`person ${child.key}`);
      const { givenName, familyName, sex, ...dates } = { ...detailsOf(child), givenName: child.givenName };
      await record.person({
        commandId,
        requestHash: requestHashOf(dates),
        by,
        at,
        givenName,
        familyName,
        sex,
        ...dates,
      });
      const { household = child.key } = this.world.contacts.get(on.contact) ?? {};
      this.world.children.set(child.key, { child, household, openJourneys: {}, protectionPlans: 0, missingSince: [] });
    }
    const stage = await this.desk.stage(record, this.ids.contact(on.contact), 'contact');
    const command = { type: 'identifyChild', by, at, personId: this.ids.person(child.key) };
    const act = { commandId: this.ids.command(name), requestHash: requestHashOf(command), command };
    await this.desk.execute(record, stage, act);
  }

  private async acts(record: CouncilRecord, moment: Acted, name: string): Promise<void> {
    const { stage, streamId, about } = await this.place(record, moment);
    for (const [index, shown] of filled(stage.state, moment.fill).entries()) {
      const commandId = this.ids.command(`${name} ${index}`);
      const own: Codes = moment.act === 'decide' ? { journeyId: this.ids.journey(contactOf(moment)) } : {};
      const toAct = { stage, streamId, moment, about: { ...about, at: moment.at, commandId }, shown, own };
      const command = await commandOf(record, this.world, toAct);
      const { events } = await this.desk.execute(record, stage, {
        commandId,
        requestHash: requestHashOf(command),
        command,
      });
      for (const event of events) this.note(stage, event);
    }
    this.changed(stage);
    await this.follows(record, stage, moment);
    this.desk.letGo(stage);
  }

  /** Where it is done, and what is known of the child. */
  private async place(record: CouncilRecord, { on }: Acted) {
    if ('contact' in on) {
      const stageId = this.ids.contact(on.contact);
      const { child = '', household = '' } = this.world.contacts.get(on.contact) ?? {};
      const known = this.world.children.get(child);
      const stage = await this.desk.stage(record, stageId, 'contact');
      return { stage, streamId: stageId, about: { household, ...(known && { known }) } };
    }
    const journeyId = this.ids.journeyAt(on);
    const { child = '' } = this.world.journeys.get(journeyId) ?? {};
    const known = this.world.known(child);
    const kind = (on.stage === undefined ? 'journey' : on.stage.slice(0, on.stage.lastIndexOf('-'))) as StageKind;
    const stage = await this.desk.stage(record, on.stage === undefined ? journeyId : `${journeyId}/${on.stage}`, kind);
    return { stage, streamId: journeyId, about: { journeyId, household: known.household, known } };
  }

  /** Keeps what later acts ask about. */
  private note(stage: HeldStage, event: StageEvent): void {
    const [journeyId = ''] = stage.stageId.split('/');
    if (event.type === 'allocated')
      this.world.allocated((event as unknown as { workerId: string }).workerId, journeyId);
    if (stage.kind === 'journey' && event.type === 'closed') this.world.closed(journeyId);
    if (event.type === 'missingConfirmed') this.world.missing(journeyId, event.at);
    const isPlan = event.type === 'conferenceDecided' && (event as unknown as { outcome: string }).outcome === 'plan';
    if (isPlan) this.world.plannedFor(journeyId);
  }

  /** What the workflows do next. */
  private async follows(record: CouncilRecord, stage: HeldStage, { at, on, act }: Acted): Promise<void> {
    if ('contact' in on) return act === 'decide' ? this.opensJourney(record, stage, on.contact, at) : undefined;
    if (stage.kind !== 'journey') await this.conductor.after(record, stage);
    else if (act === 'openStage') await this.openedByPeople(record, stage);
    const journeyId = this.ids.journeyAt(on);
    const journey = this.desk.known(journeyId);
    if (journey?.state.status !== 'closed') return;
    this.world.closed(journeyId);
    await this.opensEarlyHelp(record, journey, at);
  }

  private async opensJourney(record: CouncilRecord, contact: HeldStage, key: string, at: string): Promise<void> {
    const state = contact.state as ContactState;
    const decision = 'decision' in state ? state.decision : undefined;
    if (decision?.journeyId === undefined || !opensOwnJourney(decision)) return;
    const { child } = this.world.contacts.get(key) ?? { child: '' };
    const kind = journeyKindFor(decision.outcome) ?? 'episodeOfNeed';
    await this.begins(record, decision.journeyId, { child, kind }, at);
  }

  /** The record has opened it as the case closed. */
  private async opensEarlyHelp(record: CouncilRecord, closed: HeldStage, at: string): Promise<void> {
    const opens = earlyHelpAfter(closed.state as ClosedJourney);
    const about = this.world.journeys.get(closed.stageId);
    if (opens === undefined || about === undefined) return;
    const { kind } = opens;
    const id = furtherJourneyId(closed.stageId, kind);
    if (this.world.journeys.has(id) || this.world.known(about.child).openJourneys[kind] !== undefined) return;
    await this.begins(record, id, { child: about.child, kind }, at);
  }

  private async begins(record: CouncilRecord, id: string, about: { child: string; kind: JourneyKind }, at: string) {
    this.world.journeys.set(id, about);
    this.world.known(about.child).openJourneys[about.kind] = id;
    const journey = await this.desk.stage(record, id, 'journey');
    this.changed(journey);
    await this.conductor.goesOn(record, journey, at);
  }

  private async openedByPeople(record: CouncilRecord, journey: HeldStage): Promise<void> {
    const { stages = [] } = journey.state as { stages?: { stageId: string; kind: StageKind }[] };
    const newest = stages.at(-1);
    if (newest !== undefined) this.changed(await this.desk.stage(record, newest.stageId, newest.kind));
    await this.conductor.endReplaced(record, journey);
  }
}

function contactOf({ on }: Acted): string {
  return 'contact' in on ? on.contact : '';
}
