import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { emptyBoard, fullBoard, lateClock } from '../testing/board-samples';
import { BoardsController } from './boards.controller';

const controller = new BoardsController();
const showTeam = async (board: object, more: Pretended = {}) => {
  const { visit } = fakeVisit({
    may: ['explain Deadline', 'allocate Stage', 'signOff Stage'],
    api: { 'get /boards/team/{teamId}': board },
    ...more,
  });
  return rendered(await controller.team(visit, 'north'));
};
const showTeams = async (items: object[]) => {
  const { visit } = fakeVisit({ api: { 'get /boards': { asAt: emptyBoard.asAt, items } } });
  return controller.boards(visit);
};

describe('the board of a team', () => {
  it('says how much waits, each a way to its list', async () => {
    const $ = await showTeam(fullBoard);
    expect(textOf($, '.app-figures')).toBe(
      '11 Late 1 Due in 5 working days 1 Unallocated 1 Drifting plans 1 Waiting for a signature',
    );
    for (const link of $('.app-figures a').get()) expect($($(link).attr('href') ?? 'none')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('leads from a late row to the work, and to where the lateness is explained', async () => {
    const $ = await showTeam(fullBoard);
    const row = $('[data-row^=late]');
    expect(textOf($, '[data-row^=late] .govuk-tag')).toBe('3 working days late');
    const hrefs = row.find('a').map((_, link) => $(link).attr('href'));
    expect(hrefs.get()).toEqual([
      `/journeys/${lateClock.journeyId}/stages/initialAssessment-1`,
      `/deadlines/${lateClock.deadlineId}/lateness?board=north`,
    ]);
  });

  it('offers no explaining where a reason stands, and none to whoever may not', async () => {
    const explained = {
      ...emptyBoard,
      late: 1,
      rows: { ...emptyBoard.rows, late: [{ ...lateClock, reasonGiven: true }] },
    };
    const $ = await showTeam(explained);
    expect($('[data-row^=late] a').last().attr('href')).toBe(`/deadlines/${lateClock.deadlineId}`);
    const reading = await showTeam(fullBoard, { may: [] });
    expect(textOf(reading, '[data-row^=late]')).toContain('Not given yet');
  });

  it('leads to giving work to somebody, and to more than it shows', async () => {
    const $ = await showTeam(fullBoard);
    expect($('[data-row^=unallocated] a').last().attr('href')).toBe(
      `/journeys/${lateClock.journeyId}/stages/initialAssessment-1/allocation`,
    );
    expect($('a[href="/work/late"]').text()).toBe('All that is late');
  });

  it('leads whoever only reads to nothing that they may not open', async () => {
    const more = { ...fullBoard, unallocated: 11, signOffs: 11 };
    const $ = await showTeam(more, { may: ['read Board', 'read Deadline'] });
    const hrefs = $('main a').map((_, link) => $(link).attr('href') ?? '');
    for (const path of ['/sign-off', '/work/unallocated', '/cover']) expect(hrefs.get()).not.toContain(path);
    expect(textOf($, '[data-row^=unallocated]')).toContain('Nobody yet');
    expect($('[data-row^=signature] a').attr('href')).toMatch(/^\/journeys\//);
    expect((await showTeam(fullBoard))('[data-row^=signature] a').attr('href')).toMatch(/^\/sign-off\//);
  });

  it('names workers in the order of their names, with who is over the cap', async () => {
    const $ = await showTeam(fullBoard);
    const rows = $('[data-row^=caseload]')
      .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(rows[0]).toMatch(/^Aster Sample.*Children3.*Agency, of another team$/);
    expect(rows[1]).toMatch(/^Zinnia Sample.*17 Over the cap.*At most16.*Newly qualified$/);
  });

  it('says what would be in each list when there is nothing', async () => {
    const $ = await showTeam(emptyBoard);
    for (const words of ['Nothing is late.', 'Everything has a worker.', 'No plan drifts', 'Nothing waits'])
      expect(textOf($, 'main')).toContain(words);
    expect(faultsOf($)).toEqual([]);
  });
});

describe('the boards of several teams', () => {
  it('stand in the order of their names, each figure a way to its list', async () => {
    const page = await showTeams([{ ...fullBoard, teamId: 'south', name: 'Team South' }, emptyBoard]);
    const $ = rendered(page);
    expect(
      $('tbody th')
        .map((_, head) => $(head).text())
        .get(),
    ).toEqual(['Team North', 'Team South']);
    expect($('tbody tr').last().find('td a').first().attr('href')).toBe('/boards/south#late');
    expect(faultsOf($)).toEqual([]);
  });

  it('are left out for whoever has one team alone', async () => {
    expect(await showTeams([emptyBoard])).toEqual({ goTo: '/boards/north' });
  });

  it('say what would be here when there is none', async () => {
    expect(textOf(rendered(await showTeams([])), 'main p')).toContain('You look after no team just now.');
  });
});
