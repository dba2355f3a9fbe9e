import { reasonsTogether } from './reasons-together';

describe('reasons of several teams', () => {
  it('are added up, the most frequent first, and what nobody explained last', () => {
    const row = (reason: string | null, count: number) => ({ measure: 'm', teamId: 't', reason, count });
    const rows = [row('workload', 1), row(null, 9), row('agencyAwaited', 3), row('workload', 1)];
    expect(reasonsTogether(rows)).toEqual([
      { reason: 'agencyAwaited', count: 3 },
      { reason: 'workload', count: 2 },
      { count: 9 },
    ]);
  });
});
