import { fakeVisit } from '../testing/fake-visit';
import { inTime, measureBoard } from '../testing/measure-samples';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { MeasuresController } from './board/measures.controller';

const query = { from: '2013-01-01', to: '2013-03-25', of: '', set: '2012-13' };
const show = async (asked: Record<string, string> = query, board: object = measureBoard) => {
  const asking: unknown[] = [];
  const answer = (filled: { query?: unknown }) => {
    asking.push(filled.query);
    return board;
  };
  const { visit } = fakeVisit({ query: asked, api: { 'get /measures': answer } });
  return { $: rendered(await new MeasuresController().measures(visit)), asking };
};

describe('the board of measures', () => {
  it('has those of the list that is asked for, in the order of the journey, with what each is made of', async () => {
    const { $ } = await show();
    expect(
      $('h2')
        .get()
        .map((heading) => $(heading).text()),
    ).toEqual(['Contacts and referrals', 'Assessments']);
    const row = $(`[data-row=${inTime.id}] td`)
      .get()
      .map((cell) => $(cell).contents().last().text());
    expect(row).toEqual(['87.5%', '7 of 8', '62.5%', 'Up 25 points, better']);
    expect(textOf($, '[data-row=referrals]')).toContain('The same');
    expect(faultsOf($)).toEqual([]);
  });

  it('says when there is nothing to divide by', async () => {
    const { $ } = await show({ ...query, set: 'today' });
    expect(textOf($, '[data-row=plan-rate]')).toContain('Not known');
    expect(textOf($, '[data-row=plan-rate]')).toContain('the number of children is not set');
  });

  it('leads to each measure with the same days, work and list', async () => {
    const { $ } = await show({ ...query, of: 'team:north' });
    expect($(`[data-row=${inTime.id}] a`).attr('href')).toBe(
      '/measures/initial-assessments-in-time?from=2013-01-01&to=2013-03-25&of=team%3Anorth&set=2012-13',
    );
  });

  it('asks for a team or a service, and names it', async () => {
    const team = await show({ ...query, of: 'team:north' });
    expect(team.asking).toEqual([{ from: '2013-01-01', to: '2013-03-25', team: 'north' }]);
    expect(textOf(team.$, '.govuk-caption-l')).toBe('Team North, 1 January 2013 to 25 March 2013');
    expect((await show({ ...query, of: 'service:hub' })).asking).toEqual([
      { from: '2013-01-01', to: '2013-03-25', service: 'hub' },
    ]);
  });

  it('offers the whole council, services and teams by name; a manager only what is theirs', async () => {
    const { $ } = await show();
    const options = $('#of option')
      .get()
      .map((option) => $(option).text());
    expect(options).toEqual([
      ...['The whole council', 'Service: Assessment', 'Service: Hub', 'Hub', 'Team North', 'Team South'],
    ]);
    const manager = await show(query, { ...measureBoard, whole: false, teams: measureBoard.teams.slice(0, 1) });
    expect(
      manager
        .$('#of option')
        .get()
        .map((option) => $(option).text()),
    ).toEqual(['All your teams', 'Team South']);
  });

  it.each([
    [{ ...query, from: '2013-02-30' }, 'Enter real dates'],
    [{ ...query, from: '2013-03-26' }, 'The last day must be on or after 26 March 2013'],
  ])('tells what is wrong with days, and shows twelve months up to today', async (wrong, sentence) => {
    const { $, asking } = await show(wrong);
    expect(textOf($, '.govuk-error-summary')).toContain(sentence);
    const [{ from, to }] = asking as [{ from: string; to: string }];
    expect(Date.parse(to) - Date.parse(from)).toBeGreaterThanOrEqual(364 * 86_400_000);
    expect(faultsOf($)).toEqual([]);
  });
});
