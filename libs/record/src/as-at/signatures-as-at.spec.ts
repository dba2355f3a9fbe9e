import { type KnownFact } from './known-fact';
import { signaturesAsAt } from './signatures-as-at';

const fact = (type: string, more: Partial<KnownFact> = {}): KnownFact => ({
  ...{ type, stageId: 'a-stage', payload: {}, occurredAt: new Date('2013-03-04T10:00:00.000Z') },
  ...{ actorId: 'somebody', actorRoles: [], actorGrade: 'teamManager', deputisingFor: null },
  ...more,
});

describe('signatures as they were known', () => {
  it('are the steps to each, with who, in what grade and when', () => {
    const known = [fact('initialAssessment.submitted', { actorGrade: 'worker' }), fact('initialAssessment.signedOff')];
    const step = { stageId: 'a-stage', by: 'somebody', at: '2013-03-04T10:00:00.000Z' };
    expect(signaturesAsAt(known)).toEqual([
      { ...step, step: 'submitted', grade: 'worker' },
      { ...step, step: 'signedOff', grade: 'teamManager' },
    ]);
  });

  it('say for whom a deputy signed', () => {
    const [signed] = signaturesAsAt([fact('section47Enquiry.outcomeAuthorised', { deputisingFor: 'the-manager' })]);
    expect(signed).toMatchObject({ step: 'outcomeAuthorised', deputisingFor: 'the-manager' });
  });

  it('are nothing else that happened', () => {
    expect(signaturesAsAt([fact('initialAssessment.opened'), fact('deadline.started')])).toEqual([]);
  });
});
