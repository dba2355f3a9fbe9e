import { randomUUID } from 'node:crypto';
import type { StageInput } from '#libs/contracts';
import { type ContactCommand } from '#libs/journey';
import { withProclaimedDays } from '#libs/timescales';
import { doing } from '../support/doing';
import { eventually } from '../support/eventually';
import { act, contactFrom, hashOf, ines } from '../support/people-and-acts';
import { StageStories } from '../support/stage-stories';

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('from a contact to closure', () => {
  let stories: StageStories;
  beforeAll(async () => (stories = await StageStories.begin()));
  afterAll(() => stories.end());

  it('starts the journey when the referral is decided, and ends the contact when the referrer is told', () =>
    stories.tell('referred', async () => {
      await stories.until('2028-01-04T10:00:00Z');
      const contact = await contactAt('2028-01-04T10:00:00Z');
      const journeyId = await refer(contact, '2028-01-04T11:00:00Z');
      const assessment: StageInput = { stageId: `${journeyId}/initialAssessment-1`, kind: 'initialAssessment' };
      await eventually(() => expect(stories.record.loads).toContain(assessment.stageId));
      expect(await stories.statusOf(contact)).toBe('RUNNING');
      await inform(contact, '2028-01-04T12:00:00Z');
      await eventually(async () => expect(await stories.statusOf(contact)).toBe('COMPLETED'));
      expect(stories.record.rungsOf(contact.stageId)).toEqual([]);

      const people = doing(stories, assessment);
      await people.allocate('2028-01-04T13:00:00Z');
      await people.submit('2028-01-05T10:00:00Z', 'the text', {}, 'noFurtherAction');
      await people.signOff('2028-01-05T11:00:00Z', 'the text');
      const journey: StageInput = { stageId: journeyId, kind: 'journey' };
      await eventually(async () => expect(await stories.statusOf(journey)).toBe('COMPLETED'));
      expect(stories.journeyOf(assessment)).toMatchObject({ status: 'closed', reason: 'RC8' });
      expect(stories.record.events(journeyId)).toEqual(['opened', 'stageOpened', 'stageFinished', 'closed']);
    }));

  it('climbs the steep ladder for a contact that came on a Saturday night', () =>
    stories.tell('contact late', async () => {
      await stories.until('2028-01-08T23:40:00Z'); // a Saturday: one working day ends on Monday 10 January
      const contact = await contactAt('2028-01-08T23:40:00Z');
      await stories.until('2028-01-12T10:00:00Z');
      await eventually(() =>
        expect(stories.record.rungs.filter(({ stageId }) => stageId === contact.stageId)).toMatchObject([
          { milestone: 'warn-1', at: '2028-01-10T09:00:00Z', tell: ['worker'] },
          { milestone: 'breach', at: '2028-01-11T00:00:00Z' },
          { milestone: 'ladder-1', at: '2028-01-11T09:00:00Z', tell: ['worker'] },
          { milestone: 'ladder-2', at: '2028-01-11T12:00:00Z', tell: ['teamManager'] },
          { milestone: 'ladder-3', at: '2028-01-12T09:00:00Z', tell: ['headOfService'] },
        ]),
      );
    }));

  it('hears a stage once, however often it is told, and ignores what names no stage', () =>
    stories.tell('told twice', async () => {
      await stories.until('2028-02-01T10:00:00Z');
      const assessment = await stories.assessmentFrom('2028-02-01T10:00:00Z');
      const journeyId = assessment.stageId.split('/')[0] ?? '';
      const people = doing(stories, assessment);
      await people.allocate('2028-02-01T11:00:00Z');
      await people.submit('2028-02-02T10:00:00Z', 'the text');
      await people.signOff('2028-02-02T11:00:00Z', 'the text');
      const heard = () => stories.record.events(journeyId).filter((event) => event === 'stageFinished');
      await eventually(() => expect(heard()).toHaveLength(1));
      const finished = { ...assessment, outcome: 'childInNeedServices', at: '2028-02-02T11:00:00Z' };
      await stories.record.tellJourney({ journeyId, finished });
      await stories.record.tellJourney({ journeyId, finished: { ...finished, stageId: `${journeyId}/unknown-1` } });
      await stories.signal(journeyId, 'stageFinished', undefined);
      await stories.until('2028-02-02T12:00:00Z');
      expect(await stories.statusOf({ stageId: journeyId, kind: 'journey' })).toBe('RUNNING');
      expect(heard()).toHaveLength(1);
    }));

  it('moves its deadlines when a day is proclaimed a bank holiday', () =>
    stories.tell('recalculated', async () => {
      await stories.until('2028-03-01T10:00:00Z'); // a Wednesday; day 10 is Wednesday 15 March
      const stage = await stories.assessmentFrom('2028-03-01T10:00:00Z');
      await stories.until('2028-03-02T10:00:00Z');
      const { calendar } = stories.record;
      stories.record.calendar = withProclaimedDays(calendar, [{ date: '2028-03-08', reason: 'a day of mourning' }]);
      await stories.stages.recalculate(stage, 'dayProclaimed');
      await stories.until('2028-03-17T10:00:00Z');
      await eventually(() =>
        expect(stories.record.rungs.filter(({ stageId }) => stageId === stage.stageId)).toMatchObject([
          { milestone: 'warn-1', at: '2028-03-13T09:00:00Z' },
          { milestone: 'warn-2', at: '2028-03-15T09:00:00Z' },
          { milestone: 'warn-3', at: '2028-03-16T09:00:00Z' },
          { milestone: 'breach', at: '2028-03-17T00:00:00Z' },
          { milestone: 'ladder-1', at: '2028-03-17T09:00:00Z' },
        ]),
      );
      stories.record.calendar = calendar;
    }));

  async function contactAt(receivedAt: string): Promise<StageInput> {
    const { stageId, kind } = stories.record.open(contactFrom(receivedAt));
    await stories.stages.start({ stageId, kind });
    return { stageId, kind };
  }

  async function refer(contact: StageInput, at: string): Promise<string> {
    const journeyId = randomUUID();
    const by = ines;
    await send(contact, { type: 'identifyChild', by, at, personId: randomUUID() });
    await send(contact, {
      ...{ type: 'screen', by, at, history: 'nothing', openServices: [], commonAssessment: 'none' },
      ...{ siblings: 'none', household: 'confirmed' },
    });
    await send(contact, {
      ...{ type: 'decide', by, at, outcome: 'referral', levelOfNeed: 3, teamId: 'team-east', primaryNeed: 'N1' },
      ...{ textHash: hashOf('why'), journeyId },
      context: { domesticAbuse: { notifications: 0, threshold: 2, windowMonths: 12 } },
    });
    return journeyId;
  }

  async function inform(contact: StageInput, at: string): Promise<void> {
    await send(contact, { type: 'informReferrer', by: ines, at, how: 'letter' });
  }

  async function send(contact: StageInput, command: ContactCommand): Promise<void> {
    await stories.stages.act(contact, act(command));
  }
});
