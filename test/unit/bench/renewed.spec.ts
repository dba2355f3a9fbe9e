import { renewed } from '../../bench/report/renewed';
import { type Report, type Section } from '../../bench/report/report';

const section = (part: string, commit: string): Section => ({
  ...{ part, commit, title: part, how: '', rows: [], measuredAt: '2026-11-26T21:00:00Z', seconds: 1 },
  load: { atStart: 0, before: 0, after: 0 },
});
const machine = { cores: 2, processor: 'one', memoryGiB: 8, node: 'v20' };
const report = (...sections: Section[]): Report => ({
  quick: false,
  machine,
  versions: { PostgreSQL: '17' },
  sections,
});
const earlier = report(section('a', 'old'), section('b', 'old'), section('c', 'old'));

describe('parts that are measured anew', () => {
  it('stand among the others, in the usual order', () => {
    const { sections } = renewed(earlier, report(section('b', 'new')), ['a', 'b', 'c', 'd']);
    expect(sections.map(({ part, commit }) => `${part} ${commit}`)).toEqual(['a old', 'b new', 'c old']);
  });

  it.each([
    ['machine', { machine: { ...machine, cores: 8 } }],
    ['versions', { versions: { PostgreSQL: '18' } }],
    ['quick', { quick: true }],
  ])('are refused beside figures with another %s', (what, other) => {
    const run = { ...report(section('b', 'new')), ...other };
    expect(() => renewed(earlier, run, ['a', 'b', 'c'])).toThrow(`another ${what}`);
  });
});
