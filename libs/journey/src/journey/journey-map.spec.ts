import { assessmentKinds, assessmentOutcomes, isOutcomeOf } from '../assessment/outcomes';
import { assessmentFor, follows } from './journey-map';
import { isReReferral } from './re-referral';

describe('the journey map', () => {
  it('starts with an initial assessment under the guidance of 2010, with a single one from 2013', () => {
    expect(assessmentFor('wt2010')).toBe('initialAssessment');
    expect(assessmentFor('wt2013')).toBe('singleAssessment');
  });
  it.each([
    ['noFurtherAction', '2013-03-08', { close: 'RC8' }],
    ['earlyHelp', '2013-03-08', { close: 'RC8' }],
    ['earlyHelp', '2022-12-31', { close: 'RC8' }],
    ['earlyHelp', '2023-01-01', { close: 'RC9' }],
    ['childInNeedServices', '2013-03-08', { await: 'childInNeedPlan' }],
    ['coreAssessment', '2013-03-08', { await: 'coreAssessment' }],
    ['strategyDiscussion', '2013-03-08', { await: 'strategyDiscussion' }],
  ])('after an initial assessment with %s on %s', (outcome, on, then) =>
    expect(follows('initialAssessment', outcome, on)).toEqual(then),
  );
  it('has no core assessment after a single one', () =>
    expect(follows('singleAssessment', 'coreAssessment', '2013-05-01')).toBeUndefined());
  it('knows a road from every outcome that an assessment may have', () => {
    const roads = assessmentKinds.flatMap((kind) =>
      assessmentOutcomes
        .filter((outcome) => isOutcomeOf(kind, outcome))
        .map((outcome) => follows(kind, outcome, '2024-01-01')),
    );
    expect(roads).toHaveLength(13);
    expect(roads).not.toContain(undefined);
  });
});

describe('a re-referral', () => {
  it.each([
    ['the day twelve months later', ['2012-02-25'], '2013-02-25', true],
    ['a day more', ['2012-02-24'], '2013-02-25', false],
    ['from 29 February to the last day of the next February', ['2012-02-29'], '2013-02-28', true],
    ['from 29 February to 1 March', ['2012-02-29'], '2013-03-01', false],
    ['the newest of several', ['2009-01-01', '2012-12-24'], '2013-02-25', true],
    ['none before', [], '2013-02-25', false],
    ['one that comes later', ['2013-03-01'], '2013-02-25', false],
  ])('%s', (_what, previous, on, expected) => expect(isReReferral(previous, on, 12)).toBe(expected));
});
