import { textsNamed } from './signed-texts';

const sha256 = 'ab'.repeat(32);
const reasons = 'cd'.repeat(32);
const fact = (type: string, payload: object, stageId: string | null = 'a-stage') => ({
  ...{ streamId: 'a-stream', stageId, type },
  payload: payload as never,
});

describe('signed texts', () => {
  it('are those that were handed in, signed or sent back, each once with all its steps', () => {
    const facts = [
      fact('initialAssessment.opened', { textHash: 'ef'.repeat(32) }),
      fact('initialAssessment.submitted', { textHash: sha256 }),
      fact('initialAssessment.returnedForChanges', { textHash: sha256, reasonsHash: reasons }),
      fact('initialAssessment.submitted', { textHash: sha256 }),
      fact('initialAssessment.signedOff', { textHash: sha256, n: 2 }),
      fact('initialAssessment.submitted', { textHash: sha256 }, 'another-stage'),
    ];
    const stages = textsNamed(facts).map(({ stageId, sha256: hash, steps }) => [stageId, hash, steps]);
    expect(stages).toEqual([
      ['a-stage', sha256, ['submitted', 'returnedForChanges', 'submitted', 'signedOff']],
      ['a-stage', reasons, ['returnedForChanges']],
      ['another-stage', sha256, ['submitted']],
    ]);
  });

  it('are none where a payload holds no hash of a text', () => {
    expect(textsNamed([fact('initialAssessment.signedOff', { textHash: 'short', rule: sha256 })])).toEqual([]);
  });
});
