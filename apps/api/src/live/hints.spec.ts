import { hintsOf, noticeIn } from './hints';

describe('a notice', () => {
  it('names a place in the outbox and a stage', () => {
    expect(noticeIn('4711 a-journey/initialAssessment-1')).toEqual({
      id: 4711n,
      stageId: 'a-journey/initialAssessment-1',
    });
  });

  it.each(['', 'x y', '4711', '4711 a b'])('is not understood in %j', (payload) =>
    expect(noticeIn(payload)).toBeUndefined(),
  );
});

describe('hints', () => {
  it('are none for what one may not see', () => expect(hintsOf([])).toEqual([]));

  it('say once where to look again', () => {
    const assessment = { teamId: 'north', journeyId: 'j1' };
    expect(
      hintsOf([assessment, assessment, { teamId: 'hub', journeyId: null }, { teamId: null, journeyId: 'j2' }]),
    ).toEqual([
      { topic: 'queues' },
      { topic: 'team', teamId: 'north' },
      { topic: 'team', teamId: 'hub' },
      { topic: 'journey', journeyId: 'j1' },
      { topic: 'journey', journeyId: 'j2' },
    ]);
  });
});
