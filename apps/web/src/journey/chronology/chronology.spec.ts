import { system } from '#libs/journey';
import { type Sending } from '../../shared/api/api.types';
import { fakeVisit, type Pretended, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { ChronologyController } from './chronology.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stageId = `${journeyId}/initialAssessment-1`;
const textHash = 'a'.repeat(64);
const journey = {
  ...{ id: journeyId, stages: [{ stageId, kind: 'initialAssessment' }], deadlines: [] },
  holders: [{ id: '00000000-0000-4000-8000-000000000002', name: 'Sample Worker' }],
};
const seen = {
  ...{ position: '7', streamId: journeyId, stageId, type: 'initialAssessment.submitted', payload: { textHash } },
  ...{ occurredAt: '2013-03-01T10:00:00.000Z', recordedAt: '2013-03-04T09:30:00.000Z' },
  ...{ actorId: somebody.id, actorName: somebody.name },
};
const breach = {
  ...{ ...seen, position: '8', type: 'deadline.breached', payload: { rule: 'initial-assessment' } },
  ...{ actorId: system.id, actorName: undefined, recordedAt: seen.occurredAt },
};

async function shown(query: Record<string, string> = {}, pretended: Pretended = {}) {
  const asked: unknown[] = [];
  const { visit } = fakeVisit({
    ...{ query, may: ['read Document'], ...pretended },
    api: {
      'get /journeys/{journeyId}': journey,
      'get /people/{personId}': { givenName: 'Sample', familyName: 'Example' },
      'get /journeys/{journeyId}/chronology': ({ query: sent }: Sending & { query?: unknown }) => {
        asked.push(sent);
        return { items: [seen, breach], next: 'a b' };
      },
    },
  });
  return { $: rendered(await new ChronologyController().chronology(visit, journeyId)), asked };
}

describe('the page of a chronology', () => {
  it('says what happened when, by whom, and when it was written down where that was another day', async () => {
    const { $ } = await shown();
    const [first = '', second = ''] = $('tbody tr')
      .toArray()
      .map((row) => $(row).text().replace(/\s+/g, ' '));
    expect(first).toContain('1 March 2013 at 10:00');
    expect(first).toContain('written down on 4 March 2013 at 09:30');
    expect(first).toContain('Submitted');
    expect(first).toContain(somebody.name);
    expect(second).toContain('The service');
    expect(second).not.toContain('written down');
  });

  it('asks for what an address narrows it to, and says so', async () => {
    const actor = journey.holders[0]?.id ?? '';
    const { $, asked } = await shown({ kind: 'deadline', from: '2013-03-01', to: '2013-03-31', actor });
    expect(asked).toEqual([{ kind: 'deadline', from: '2013-03-01', to: '2013-03-31', actor, limit: 100 }]);
    expect(textOf($, 'main strong').split('.')[0]).toBe(
      'Clocks, from 1 March 2013, up to 31 March 2013, by Sample Worker',
    );
    expect($('#kind option[selected]').attr('value')).toBe('deadline');
    expect($('#from').attr('value')).toBe('2013-03-01');
    expect($('main a').filter((_, link) => $(link).text() === 'Show everything')).toHaveLength(1);
  });

  it('keeps on the next page what it was narrowed to', async () => {
    const { $ } = await shown({ kind: 'deadline' });
    expect($('main p a').last().attr('href')).toBe(`/journeys/${journeyId}/chronology?kind=deadline&after=a%20b`);
  });

  it('offers the kinds of this journey and the people of its record, and the service to nobody', async () => {
    const { $ } = await shown();
    const texts = (id: string) =>
      $(`#${id} option`)
        .toArray()
        .map((option) => $(option).text().trim());
    expect(texts('kind')).toEqual(['Everything', 'Contact', 'Journey', 'Initial assessment', 'Clocks']);
    expect(texts('actor')).toEqual(['Anybody', somebody.name, 'Sample Worker']);
  });

  it('says which day is no date, and which days are the wrong way round', async () => {
    const { $, asked } = await shown({ from: '2013-02-30', to: 'soon' });
    expect(textOf($, '.govuk-error-summary__list')).toBe('Enter the first day as a date Enter the last day as a date');
    expect($('#from').attr('value')).toBe('2013-02-30');
    expect(asked).toEqual([]);
    expect(faultsOf($)).toEqual([]);
    const { $: backwards } = await shown({ from: '2013-03-02', to: '2013-03-01' });
    expect(textOf(backwards, '.govuk-error-summary__list')).toBe('The last day cannot be before the first');
  });

  it('leads to what was written, for whoever reads texts', async () => {
    const { $ } = await shown();
    expect($('tbody a').attr('href')).toBe(`/journeys/${journeyId}/stages/initialAssessment-1/texts/${textHash}`);
    expect((await shown({}, { may: [] })).$('tbody a')).toHaveLength(0);
    expect((await shown({}, { roles: ['HUB_WORKER', 'HUB_DECISION_MAKER'] })).$('tbody a')).toHaveLength(0);
    expect((await shown({}, { roles: ['HUB_WORKER', 'SOCIAL_WORKER'] })).$('tbody a')).toHaveLength(1);
  });

  it('says whose it is, also on paper, and not in its title', async () => {
    const { $ } = await shown();
    expect(textOf($, '.govuk-caption-l')).toBe('Sample Example');
    expect($('head > title').text()).not.toContain('Sample');
    expect(faultsOf($)).toEqual([]);
  });
});
