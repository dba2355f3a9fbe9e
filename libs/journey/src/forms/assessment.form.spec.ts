import { problemsOf } from '../testing/problems';
import { completeAssessment, missingFrom, submissionOf } from './assessment.form';
import { assessmentDraft, type AssessmentDraft } from './assessment-document';
import { sectionNames } from './assessment-sections';

/** Synthetic. */
const complete = {
  childSeenOn: '2013-03-04',
  seenAlone: true,
  chronologyConsulted: true,
  interpreterNeeded: false,
  ethnicity: 'WBRI',
  disabilities: ['NONE'],
  factors: ['3B'],
  primaryNeed: 'N1',
  outcome: 'childInNeedServices',
  text: Object.fromEntries(sectionNames.map((name) => [name, `Synthetic: ${name}.`])),
} as const satisfies AssessmentDraft;

const fieldsMissing = (draft: AssessmentDraft) => missingFrom(draft).map((one) => one.field);

describe('a draft of an assessment', () => {
  it('may be empty', () => expect(problemsOf(assessmentDraft, {})).toEqual([]));
  it('may hold empty sections', () => expect(problemsOf(assessmentDraft, { text: { analysis: '' } })).toEqual([]));
  it('takes no section that does not exist', () =>
    expect(problemsOf(assessmentDraft, { text: { gossip: 'x' } })).toEqual(['text']));
});

describe('what is missing from an assessment', () => {
  it('is nothing when it is complete', () => {
    expect(missingFrom(complete)).toEqual([]);
    expect(problemsOf(completeAssessment, complete)).toEqual([]);
  });
  it('is everything from an empty draft, each field once', () =>
    expect(fieldsMissing({}).sort()).toEqual(
      [
        ...['childSeenOn', 'seenAlone', 'chronologyConsulted', 'interpreterNeeded', 'ethnicity', 'disabilities'],
        ...['factors', 'primaryNeed', 'outcome'],
        ...[
          'wishesAndFeelings',
          'parentsViews',
          'partnersViews',
          'agencies',
          'history',
          'identity',
          'language',
          'disability',
        ]
          .concat([
            'parentsLearningNeeds',
            'riskFactors',
            'protectiveFactors',
            'analysis',
            'outcomesWanted',
            'plainSummary',
          ])
          .map((name) => `text.${name}`),
      ].sort(),
    ));
  it('is said in plain words', () => {
    expect(missingFrom({ ...complete, text: { ...complete.text, wishesAndFeelings: '  ' } })).toEqual([
      { field: 'text.wishesAndFeelings', message: 'Write what the child wishes and feels' },
    ]);
    expect(missingFrom({ ...complete, seenAlone: undefined })).toEqual([
      { field: 'seenAlone', message: 'Say whether the child was seen alone' },
    ]);
  });
  it.each<[string, AssessmentDraft, string]>([
    [
      'when the child was seen, or why not',
      { ...complete, childSeenOn: undefined, seenAlone: false, notSeenAloneReason: 'notSeen' },
      'childSeenOn',
    ],
    ['why not alone', { ...complete, seenAlone: false }, 'notSeenAloneReason'],
    ['the chronology', { ...complete, chronologyConsulted: false }, 'chronologyConsulted'],
    ['the factors', { ...complete, factors: [] }, 'factors'],
    ['a choice: none, or others', { ...complete, factors: ['21', '3B'] }, 'factors'],
    ['words that can be read', { ...complete, text: { ...complete.text, analysis: 'a\u0000' } }, 'text.analysis'],
  ])('is %s', (_what, draft, field) => {
    expect(fieldsMissing(draft)).toEqual([field]);
    expect(problemsOf(completeAssessment, draft)).toEqual([field]);
  });
});

describe('a submission', () => {
  it('carries codes and the outcome, none of the words, and nothing that says who the child is', () =>
    expect(submissionOf(completeAssessment.parse(complete))).toEqual({
      outcome: 'childInNeedServices',
      codes: {
        childSeenOn: '2013-03-04',
        seenAlone: true,
        chronologyConsulted: true,
        interpreterNeeded: false,
        factors: ['3B'],
        primaryNeed: 'N1',
      },
    }));
});
