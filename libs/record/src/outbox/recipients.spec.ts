import { policyValue } from '#libs/journey';
import { recipients } from './recipients';

const worker = '6f1f5c66-0000-4000-8000-000000000001';
const allocated = { kind: 'initialAssessment', teamId: 'north', workerId: worker };
const unallocated = { ...allocated, workerId: null };
const contact = { kind: 'contact', teamId: null, workerId: null };
const usual = policyValue('notifications', undefined);

const told = (type: string, payload: object, stage = allocated as Parameters<typeof recipients>[1], policy = usual) =>
  recipients({ type, payload }, stage, policy);

const northsManager = { role: 'TEAM_MANAGER', teamId: 'north' };

describe('who is told', () => {
  it('tells each rung of the ladder: worker, team manager, head of service', () => {
    expect(told('deadline.warned', { tell: ['worker'] })).toEqual([{ staffId: worker }]);
    expect(told('deadline.escalated', { tell: ['teamManager'] })).toEqual([northsManager]);
    expect(told('deadline.escalated', { tell: ['headOfService'] })).toEqual([{ role: 'SENIOR_MANAGER' }]);
  });

  it('tells the team manager when nobody holds an assessment', () => {
    expect(told('deadline.warned', { tell: ['worker'] }, unallocated)).toEqual([northsManager]);
  });

  it('tells the hub of a contact that waits', () => {
    expect(told('deadline.escalated', { tell: ['worker'] }, contact)).toEqual([
      { role: 'HUB_WORKER', teamId: 'hub' },
      { role: 'HUB_DECISION_MAKER', teamId: 'hub' },
    ]);
    expect(told('deadline.escalated', { tell: ['teamManager'] }, contact)).toEqual([
      { role: 'TEAM_MANAGER', teamId: 'hub' },
    ]);
  });

  it('tells whom the council chose instead', () => {
    const own = policyValue('notifications', { headOfService: ['LEADERSHIP'] });
    expect(told('deadline.escalated', { tell: ['headOfService'] }, allocated, own)).toEqual([{ role: 'LEADERSHIP' }]);
  });

  it('tells worker and team manager of a breach, or whom the council chose', () => {
    expect(told('deadline.breached', { tell: [] })).toEqual([{ staffId: worker }, northsManager]);
    expect(told('deadline.breached', { tell: [] }, unallocated)).toEqual([northsManager]);
    const own = policyValue('notifications', { breach: ['headOfService'], headOfService: ['LEADERSHIP'] });
    expect(told('deadline.breached', { tell: [] }, allocated, own)).toEqual([{ role: 'LEADERSHIP' }]);
  });

  it('tells nobody of a breach that was found when the work was done', () => {
    expect(told('deadline.breached', { tell: [], afterwards: true })).toEqual([]);
  });

  it('tells the manager of a submission, the author of a return, the worker of an allocation', () => {
    expect(told('initialAssessment.submitted', {})).toEqual([northsManager]);
    expect(told('initialAssessment.returnedForChanges', {})).toEqual([{ staffId: worker }]);
    expect(told('initialAssessment.allocated', { workerId: worker })).toEqual([{ staffId: worker }]);
  });

  it('tells both managers of an outcome in their turn, and the worker when it comes back', () => {
    for (const type of [
      'strategyDiscussion.outcomeRecorded',
      'section47Enquiry.concluded',
      'journey.closureProposed',
    ]) {
      expect(told(type, {})).toEqual([northsManager]);
    }
    expect(told('strategyDiscussion.outcomeAuthorised', {})).toEqual([{ role: 'SENIOR_MANAGER' }]);
    expect(told('section47Enquiry.outcomeReturned', {})).toEqual([{ staffId: worker }]);
    expect(told('journey.closureReturned', {})).toEqual([{ staffId: worker }]);
  });

  it('tells the hub in the morning what the night hands over', () => {
    expect(told('contact.handedOver', { n: 1 }, contact)).toEqual([
      { role: 'HUB_WORKER', teamId: 'hub' },
      { role: 'HUB_DECISION_MAKER', teamId: 'hub' },
    ]);
    const discussion = { kind: 'strategyDiscussion', teamId: 'north', workerId: null };
    expect(told('strategyDiscussion.handedOver', { n: 1 }, discussion)).toEqual([northsManager]);
  });

  it('tells whoever is asked to take a family over', () =>
    expect(told('childInNeedPlan.stepDownOffered', { leadProfessionalId: 'lead-1' })).toEqual([{ staffId: 'lead-1' }]));

  it('tells whoever holds the open case of a contact that was joined to it, or the manager while nobody does', () => {
    const decided = { type: 'contact.decided', payload: { outcome: 'linkedToOpenCase' } };
    const theCase = { kind: 'episodeOfNeed', teamId: 'north', workerId: worker };
    expect(recipients(decided, contact, usual, theCase)).toEqual([{ staffId: worker }]);
    expect(recipients(decided, contact, usual, { ...theCase, workerId: null })).toEqual([northsManager]);
    expect(recipients(decided, contact, usual)).toEqual([]);
  });

  it('tells the hub and the night’s duty team at once of a safeguarding concern from early help', () =>
    expect(told('commonAssessment.steppedUp', { n: 1, concerns: ['physicalHarm'] })).toEqual([
      { role: 'HUB_WORKER', teamId: 'hub' },
      { role: 'HUB_DECISION_MAKER', teamId: 'hub' },
      { role: 'EDT_WORKER' },
    ]));

  it('tells the hub, not early help, when such a concern was not taken on its day', () => {
    const help = { kind: 'commonAssessment', teamId: 'early-help', workerId: worker };
    const late = { rule: 'early-help-step-up', tell: ['worker', 'teamManager'] };
    expect(told('deadline.escalated', late, help)).toEqual([
      { role: 'HUB_WORKER', teamId: 'hub' },
      { role: 'HUB_DECISION_MAKER', teamId: 'hub' },
      { role: 'TEAM_MANAGER', teamId: 'hub' },
    ]);
  });

  it('tells a new worker of the journey that is theirs now, and whoever sent a family down of the answer', () => {
    expect(told('journey.workerTransferred', { workerId: 'new-one' })).toEqual([{ staffId: 'new-one' }]);
    expect(told('childInNeedPlan.stepDownDeclined', {})).toEqual([{ staffId: worker }]);
  });

  it('tells the worker of a request that scrutiny returned, and of no other', () => {
    expect(told('initialConference.conferenceScrutinised', { result: 'returned' })).toEqual([{ staffId: worker }]);
    expect(told('initialConference.conferenceScrutinised', { result: 'passed' })).toEqual([]);
  });

  it('tells the worker of a senior manager’s question, and senior managers of the answer', () => {
    expect(told('section47Enquiry.outcomeQueried', {})).toEqual([{ staffId: worker }]);
    expect(told('strategyDiscussion.outcomeQueried', {}, unallocated)).toEqual([northsManager]);
    expect(told('strategyDiscussion.queryAnswered', {})).toEqual([{ role: 'SENIOR_MANAGER' }]);
  });

  it('tells nobody of what needs nobody', () => {
    expect(told('contact.screened', {}, contact)).toEqual([]);
  });
});
