import { randomUUID } from 'node:crypto';
import { type AssessmentOutcome, type section47Outcomes } from '#libs/journey';
import * as need from '../../../journey/src/testing/child-in-need.story';
import * as meeting from '../../../journey/src/testing/conference.story';
import { seniorManager, socialWorker, teamManager } from '../../../journey/src/testing/people';
import * as plan from '../../../journey/src/testing/plan.story';
import * as protection from '../../../journey/src/testing/protection.story';
import { identify, refer, screen } from '../../../record/src/testing/acts';
import { type Town } from './town';

/** What happened to one child of the town, each thing at its moment (ISO instants). */
export class Road {
  private readonly agreed = new Map<string, { actionId: string }>();

  private constructor(
    private readonly town: Town,
    readonly journeyId: string,
  ) {}

  /** A contact about the child becomes a referral; `form` says what the referrer knew. */
  static async referred(
    town: Town,
    personId: string,
    at: string,
    { sourceCode = '2A', form = {} }: { sourceCode?: string; form?: object } = {},
  ): Promise<Road> {
    const children = [{ unborn: false, ...form }];
    const contact = await town.scene.contact({ receivedAt: at, sourceCode, form: { children } });
    await town.act(contact, identify(personId, at));
    await town.act(contact, screen(at));
    const journeyId = await town.act(contact, refer(at, 'why', { primaryNeed: 'N5' }));
    return new Road(town, journeyId ?? '');
  }

  private stage(kind: string, n = 1): string {
    return `${this.journeyId}/${kind}-${n}`;
  }

  async assessed(
    at: string,
    outcome: AssessmentOutcome,
    {
      factors = ['3B', '4B'],
      ethnicity = 'WBRI',
      disabilities = ['NONE'],
      primaryNeed = 'N1',
      n = 1,
      signed = at,
    } = {},
  ): Promise<void> {
    const stage = this.stage('singleAssessment', n);
    await this.town.act(stage, { ...meeting.allocate, at });
    const codes = {
      childSeenOn: at.slice(0, 10),
      seenAlone: true,
      chronologyConsulted: true,
      interpreterNeeded: false,
    };
    const textHash = { ethnicity, disabilities, words: `Synthetic ${stage}` };
    const submission = { outcome, codes: { ...codes, factors, primaryNeed }, textHash };
    await this.town.act(stage, { type: 'submit', by: socialWorker, at, ...submission });
    await this.town.act(stage, { type: 'signOff', by: teamManager, at: signed, textHash });
  }

  /** A strategy discussion that begins an enquiry, held at that moment. */
  async discussed(at: string, n = 1): Promise<void> {
    const stage = this.stage('strategyDiscussion', n);
    const open = { type: 'openStage', by: teamManager, at, kind: 'strategyDiscussion', context: this.here };
    const opened = await this.town.worker.stage.findUnique({ where: { id: stage } });
    if (opened === null) await this.town.act(this.journeyId, open);
    await this.town.act(stage, { ...protection.convene, at });
    await this.town.act(stage, {
      ...protection.hold,
      at,
      actions: [{ owner: socialWorker.id, dueOn: at.slice(0, 10) }],
    });
    await this.town.act(stage, { ...protection.decideOn('section47Joint'), at });
    await this.town.act(stage, { ...protection.authorise, at });
    await this.town.act(stage, { ...protection.countersign, at });
  }

  async enquired(at: string, outcome: (typeof section47Outcomes.codes)[number], n = 1): Promise<void> {
    const stage = this.stage('section47Enquiry', n);
    for (const act of protection.enquired) await this.town.act(stage, { ...act, at });
    await this.town.act(stage, { ...protection.conclude, at, outcome });
    const signing = { at, textHash: protection.analysis };
    await this.town.act(stage, { type: 'authorise', by: teamManager, ...signing });
    await this.town.act(stage, { type: 'countersign', by: seniorManager, ...signing });
  }

  /** An initial conference; the plan's first review is due on `reviewOn`. */
  async conferred(
    at: string,
    outcome: 'plan' | 'childInNeedPlan' | 'noFurtherAction',
    { coreGroupOn = '', reviewOn = '', category = 'NEG', previousPlans = 0, n = 1 } = {},
  ): Promise<void> {
    const stage = this.stage('initialConference', n);
    for (const act of [meeting.allocate, meeting.pass]) await this.town.act(stage, { ...act, at });
    await this.town.act(stage, { ...meeting.book, at, bookedFor: at });
    for (const act of [meeting.invite, meeting.offer, meeting.hold]) await this.town.act(stage, { ...act, at });
    for (const whose of ['child', 'mother']) await this.town.act(stage, meeting.views(whose, at));
    const decision = outcome === 'plan' ? meeting.decidePlan : { ...meeting.decideChildInNeed, outcome };
    const dates = outcome === 'plan' ? { firstCoreGroupOn: coreGroupOn, reviewOn, category } : {};
    await this.town.act(stage, { ...decision, ...dates, at, context: { previousPlans } });
  }

  async planWritten(at: string, n = 1): Promise<void> {
    const stage = this.stage('childProtectionPlan', n);
    const { allocate, addNeed, addAction, arrange, activate } = plan;
    const ids = [randomUUID(), randomUUID()];
    await this.town.act(stage, { ...allocate, at });
    await this.town.act(stage, { ...addNeed, at, context: { freshId: ids[0] ?? '' } });
    await this.town.act(stage, {
      ...addAction,
      at,
      needId: ids[0] ?? '',
      dueOn: '2027-03-31',
      context: { freshId: ids[1] ?? '' },
    });
    await this.town.act(stage, { ...arrange, at });
    await this.town.act(stage, { ...activate, at });
  }

  async visited(at: string, n = 1): Promise<void> {
    await this.town.act(this.stage('childProtectionPlan', n), { ...plan.visit, at });
  }

  /** A review conference: the plan goes on until `reviewOn`, with another category if one is given, or ends. */
  async reviewed(
    at: string,
    decision:
      { goesOnUntil: string; category?: string } | { ends: 'childInNeedPlan' | 'noServices'; firstMeetingOn?: string },
    n = 1,
  ): Promise<void> {
    const stage = this.stage('childProtectionPlan', n);
    await this.town.act(stage, { ...plan.book, at, bookedFor: at });
    await this.town.act(stage, { ...plan.offer, at, offeredOn: at.slice(0, 10) });
    await this.town.act(stage, { ...plan.hold, at });
    for (const views of [plan.childsViews, plan.mothersViews]) await this.town.act(stage, { ...views, at });
    const decided =
      'goesOnUntil' in decision
        ? { ...plan.goOn, reviewOn: decision.goesOnUntil, preProceedings: 'notNeeded', category: decision.category }
        : { ...plan.stepDown, outcome: decision.ends, firstMeetingOn: decision.firstMeetingOn };
    await this.town.act(stage, { ...JSON.parse(JSON.stringify(decided)), at });
  }

  /** A child in need plan: drafted, agreed with the family, and signed. */
  async planAgreed(draftedAt: string, agreedAt: string, n = 1): Promise<void> {
    const stage = this.stage('childInNeedPlan', n);
    const ids = [randomUUID(), randomUUID()];
    await this.town.act(stage, { ...meeting.allocate, at: draftedAt });
    await this.town.act(stage, { ...need.addNeed, at: draftedAt, context: { freshId: ids[0] ?? '' } });
    this.agreed.set(stage, { actionId: ids[1] ?? '' });
    const action = { needId: ids[0] ?? '', dueOn: '2027-03-31', context: { freshId: ids[1] ?? '' } };
    await this.town.act(stage, { ...need.addAction, ...action, at: draftedAt });
    await this.town.act(stage, { ...need.agreePlan, at: agreedAt });
    await this.town.act(stage, { ...need.sign, at: agreedAt });
  }

  async planEnded(at: string, n = 1): Promise<void> {
    const stage = this.stage('childInNeedPlan', n);
    const views = [...need.views('review', at), ...need.views('planEnded', at)];
    const { actionId = '' } = this.agreed.get(stage) ?? {};
    const progress = [{ actionId, progress: 'onTrack' }];
    for (const act of views) await this.town.act(stage, act);
    await this.town.act(stage, { ...need.review, at, progress });
    await this.town.act(stage, { ...need.complete, at, actionId });
    await this.town.act(stage, { ...need.end('needsMet'), at });
  }

  async closed(at: string, reason: string): Promise<void> {
    const id = this.journeyId;
    for (const whose of ['child', 'mother']) await this.town.act(id, meeting.views(whose, at, 'closure'));
    const context = { chronologyComplete: true };
    const proposal = { reason, textHash: 'closing', feedbackToAgencies: true, context };
    await this.town.act(id, { type: 'proposeClosure', by: socialWorker, at, ...proposal });
    await this.town.act(id, { type: 'authoriseClosure', by: teamManager, at, textHash: 'closing' });
  }

  private get here() {
    return { journeyId: this.journeyId };
  }
}
