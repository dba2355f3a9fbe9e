import { check, defaultGlossary } from '#libs/plain-english';
import { fakeVisit, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { stageKinds } from '#libs/journey';
import { FamilyController } from './family.controller';
import { familyWords } from './family.words';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stage = { stageId: `${journeyId}/coreAssessment-1`, kind: 'coreAssessment', workerId: somebody.id };

function shown(journey: object) {
  const { visit } = fakeVisit({
    staff: [{ ...somebody }],
    api: { 'get /journeys/{journeyId}': { id: journeyId, stages: [], deadlines: [], ...journey } },
  });
  return new FamilyController().family(visit, journeyId);
}

describe('the page for the family', () => {
  it('says what is happening, who helps, what comes then and by when', async () => {
    const deadlines = [{ stageId: stage.stageId, rule: 'core-assessment', dueOn: '2013-04-17', late: false }];
    const $ = rendered(await shown({ stages: [stage], deadlines }));
    expect(textOf($, 'main')).toContain('spending more time with you');
    expect(textOf($, 'main')).toContain('We want to do this by 17 April 2013.');
    expect(textOf($, 'main li')).toContain(somebody.name);
    expect(faultsOf($)).toEqual([]);
  });

  it('promises no date that has passed', async () => {
    const deadlines = [{ stageId: stage.stageId, rule: 'core-assessment', dueOn: '2013-04-17', late: true }];
    expect(textOf(rendered(await shown({ stages: [stage], deadlines })), 'main')).not.toContain('17 April');
  });

  it('says goodbye when the work is over', async () => {
    const $ = rendered(await shown({ closedAt: '2013-06-01T10:00:00Z', stages: [{ ...stage, finishedAt: 'x' }] }));
    expect(textOf($, 'main')).toContain('We have finished our work with you.');
  });

  it.each([
    ['while somebody works with them', { stages: [stage] }],
    ['before anybody does', { stages: [{ ...stage, workerId: undefined }] }],
    ['between two stages', {}],
    ['when it is over', { closedAt: '2013-06-01T10:00:00Z' }],
  ])('says nothing on the whole page that plain English would not, %s', async (_, journey) => {
    const $ = rendered(await shown(journey));
    const sentences = $('main :is(h1, h2, p, li)')
      .toArray()
      .map((part) => $(part).text().trim());
    expect(sentences.flatMap((text) => check(text, defaultGlossary))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(2);
    expect(faultsOf($)).toEqual([]);
  });

  it.each(stageKinds.filter((kind) => kind !== 'journey'))('has plain words for each stage: %s', (kind) => {
    const words = familyWords[kind];
    expect(words).toBeDefined();
    expect(check(`${words?.now} ${words?.next}`, defaultGlossary)).toEqual([]);
  });
});
