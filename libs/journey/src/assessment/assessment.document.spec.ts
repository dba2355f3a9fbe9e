import { sectionNames } from '../forms/assessment-sections';
import { assessmentDocument } from './assessment.document';

/** Synthetic. */
const whole = {
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
};

describe('an assessment’s document', () => {
  it('gives its codes to the submission, and none of its words', () => {
    const reading = assessmentDocument.read(whole);
    expect(reading).toMatchObject({ codes: { outcome: 'childInNeedServices', codes: { factors: ['3B'] } } });
    expect(JSON.stringify(reading)).not.toContain('Synthetic');
  });

  it('says all that it lacks', () => {
    expect(assessmentDocument.read({ ...whole, factors: undefined, text: {} })).toMatchObject({
      missing: expect.arrayContaining([
        expect.objectContaining({ field: 'factors' }),
        expect.objectContaining({ field: 'text.analysis' }),
      ]) as unknown,
    });
  });
});
