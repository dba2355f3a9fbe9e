import { fakeVisit } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { StandingController } from './standing.controller';

const well = {
  at: '2013-02-25T14:10:00.000Z',
  temporal: 'up',
  workers: 2,
  failing: [],
  moreFailing: false,
  outbox: { unrelayed: 0, waiting: 0, failed: 0, oldestSeconds: 0 },
  silentDeadlines: 0,
  ledgerSignedAt: '2013-02-25T14:09:00.000Z',
};

async function shown(standing: object) {
  const { visit } = fakeVisit({ may: ['read Delivery'], api: { 'get /operations': { ...well, ...standing } } });
  const $ = rendered(await new StandingController().show(visit));
  expect(faultsOf($)).toEqual([]);
  const troubles = $('.app-trouble strong')
    .map((_, it) => $(it).text().replace('Warning', '').trim())
    .get();
  return { $, troubles };
}

describe('how the service stands', () => {
  it('says that nothing needs anybody while all is well', async () => {
    const { $, troubles } = await shown({});
    expect(troubles).toEqual([]);
    expect(textOf($, '#well')).toBe('Nothing needs anybody now.');
    expect(
      $('dd')
        .map((_, it) => $(it).text())
        .get(),
    ).toEqual([...['2', '0', '0', '0', 'None waits', '0', '25 February 2013 at 14:09']]);
  });

  it('names stages that stand still, with since when', async () => {
    const stageId = '20000000-0000-4000-8000-000000000001/initialAssessment-1';
    const failing = [{ stageId, kind: 'initialAssessment', since: '2013-02-25T14:00:00.000Z', attempts: 7 }];
    const { $, troubles } = await shown({ failing, moreFailing: true });
    expect(troubles).toEqual(['Stages stand still at a bug.']);
    expect($('tbody tr').text().split(/\s\s+/).filter(Boolean)).toEqual([
      ...[stageId, 'Initial assessment', '25 February 2013 at 14:00', '7'],
    ]);
    expect(textOf($, 'main')).toContain('There are more.');
  });

  it('says that Temporal or every worker is away, and what that means', async () => {
    const away = await shown({ temporal: 'away', workers: 0 });
    expect(away.troubles).toEqual(['Temporal is away: acts are refused, and no deadline is watched.']);
    expect((await shown({ workers: 0 })).troubles).toEqual([
      'No worker takes stages: acts are refused, and no deadline is watched.',
    ]);
  });

  it('says when messages are late or given up, and deadlines silent', async () => {
    const outbox = { unrelayed: 1, waiting: 2, failed: 3, oldestSeconds: 7_300 };
    const { $, troubles } = await shown({ outbox, silentDeadlines: 4 });
    expect(troubles).toEqual([
      'Deadlines passed and nobody was told.',
      'Messages were given up.',
      'Messages are late.',
    ]);
    expect($('dd').eq(4).text()).toBe('2 hours');
  });
});
