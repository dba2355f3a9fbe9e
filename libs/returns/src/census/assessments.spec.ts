import { assessed, journeyRecord } from '../testing/records';
import { censusAssessments } from './assessments';
import { censusPeriod } from './period';

const year = censusPeriod(2026); // 1 April 2025 to 31 March 2026
const of = (...stages: Parameters<typeof assessed>[0][]) =>
  censusAssessments(journeyRecord('2025-03-03', stages.map(assessed)), year);

describe('assessments in the census', () => {
  it('are returned with the day of the signature and the factors', () => {
    expect(of({ from: '2025-06-02', signedOn: '2025-06-30', factors: ['3B', '4B'] })).toEqual([
      { startedOn: '2025-06-02', authorisedOn: '2025-06-30', factors: ['3B', '4B'] },
    ]);
  });

  it('are open, and without factors, when they were signed after the year', () => {
    expect(of({ from: '2026-03-02', signedOn: '2026-04-01' })).toEqual([{ startedOn: '2026-03-02', factors: [] }]);
    expect(of({ from: '2026-03-02', signedOn: '2026-03-31' })).toMatchObject([{ authorisedOn: '2026-03-31' }]);
  });

  it('are left out when they were signed before the year, or began after it', () => {
    expect(of({ from: '2025-03-03', signedOn: '2025-03-31' })).toEqual([]);
    expect(of({ from: '2025-03-03', signedOn: '2025-04-01' })).toHaveLength(1);
    expect(of({ from: '2026-04-01' })).toEqual([]);
  });

  it('name each factor once', () => {
    expect(of({ from: '2025-06-02', signedOn: '2025-06-30', factors: ['3B', '3B', '20'] })).toMatchObject([
      { factors: ['3B', '20'] },
    ]);
  });

  it('are two for an initial and a core assessment, the core one from the day after the signature at the earliest', () => {
    const initial = { from: '2025-06-02', signedOn: '2025-06-12', kind: 'initialAssessment' } as const;
    const core = { from: '2025-06-05', signedOn: '2025-07-10', kind: 'coreAssessment' } as const;
    expect(of(initial, core).map(({ startedOn }) => startedOn)).toEqual(['2025-06-02', '2025-06-13']);
    const onTheSameDay = { ...core, signedOn: '2025-06-12' };
    expect(of(initial, onTheSameDay).map(({ startedOn }) => startedOn)).toEqual(['2025-06-02', '2025-06-05']);
  });

  it('count days in London: an evening in summer is not the next day, midnight is', () => {
    const late = assessed({ from: '2025-06-02', signedOn: '2025-06-30' });
    if (late.state.status !== 'signedOff') throw new Error('signed above');
    const signedAt = (moment: string) => {
      const state = { ...late.state, signature: { at: moment } } as typeof late.state;
      return censusAssessments(journeyRecord('2025-06-02', [{ ...late, state } as typeof late]), year)[0]?.authorisedOn;
    };
    expect(signedAt('2025-06-30T22:59:59Z')).toBe('2025-06-30');
    expect(signedAt('2025-06-30T23:00:00Z')).toBe('2025-07-01');
  });
});
