import { policyValue } from '#libs/journey';
import { fakeVisit, type Pretended, somebody } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { WorkController } from '../work/work.controller';
import { QualityActionsController } from './actions/actions.controller';
import { AuditChangesController } from './audits/audit-changes.controller';
import { AuditController } from './audits/audit.controller';
import { QualityOverviewController } from './overview/overview.controller';
import { QualityController } from './quality.controller';

const id = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const colleague = { id: id(1), name: 'Sample Worker', roles: ['SOCIAL_WORKER'] };
const draw = { seed: 'friday-1', population: 1200, populationHash: 'a', size: 5 };
const line = {
  ...{
    auditId: id(2),
    kind: 'friday',
    journeyId: id(3),
    auditorId: somebody.id,
    givenName: 'Ada',
    familyName: 'Specimen',
  },
  plannedAt: '2013-03-01T09:00:00.000Z',
};
const standards = [{ code: 'voice', title: 'The child was heard' }];
const entry = { ...line, plannedBy: somebody.id, draw, standards, may: { finish: true, withdraw: true } };
const ended = { finishedAt: '2013-03-02T09:00:00.000Z', overall: 'requiresImprovement' };
const finished = {
  ...{ ...entry, ...ended, strengths: 'Synthetic: heard', weaknesses: 'Synthetic: late' },
  standards: [{ ...standards[0], grade: 'notMet' }],
};
const action = {
  ...{ actionId: id(4), sourceKind: 'audit', sourceId: id(2), ownerId: colleague.id, status: 'open', overdue: true },
  ...{ dueOn: '2013-03-15', recheckOn: '2013-04-15', raisedAt: '2013-03-02T09:00:00.000Z' },
  ...{ found: 'Synthetic: late', action: 'Synthetic: visit', may: { complete: true, recheck: true, passOn: true } },
};
const quota = { month: '2013-03', wanted: 3, managers: [{ managerId: somebody.id, finished: 3, waiting: 1 }] };
const api = {
  'get /audits': { items: [line] },
  'get /audits/quota': quota,
  'get /audits/{auditId}': entry,
  'get /quality-actions': { items: [action] },
  'get /quality-actions/{actionId}': action,
  'get /policies/{name}': { name: 'quality', version: 0, value: policyValue('quality') },
};
const visiting = (more: Pretended = {}) =>
  fakeVisit({
    ...{ may: ['read Audit', 'create Audit', 'allocate Audit', 'read QualityAction'], staff: [somebody, colleague] },
    ...more,
    api: { ...api, ...more.api },
  });
const audits = new AuditController();
const changes = new AuditChangesController();
const actions = new QualityActionsController();

describe('quality', () => {
  it('shows what is yours to audit and how far each manager is this month', async () => {
    const $ = rendered(await new QualityController().quality(visiting().visit));
    expect(textOf($, 'tbody tr:contains("Met")')).toContain('Sample PersonFinished3 of 3On the list1State Met');
    expect($('a[href="/quality/samples"]').length).toBe(1);
    expect($('a[href="/quality?month=2013-02"]').text()).toBe('February 2013');
    expect(faultsOf($)).toEqual([]);
  });

  it('leads workers to what is asked of them, and nobody else anywhere', async () => {
    const $ = rendered(await new QualityController().quality(visiting({ may: ['read QualityAction'] }).visit));
    expect($('h2').length).toBe(0);
    expect(faultsOf($)).toEqual([]);
    await expect(new QualityController().quality(visiting({ may: [] }).visit)).rejects.toThrow('Forbidden');
  });
});

describe('a month in numbers', () => {
  const month = {
    month: '2013-03',
    audits: [{ kind: 'friday', overall: 'requiresImprovement', audits: 2 }],
    standards: [{ code: 'voice', title: 'The child was heard', met: 1, partly: 1, notMet: 0 }],
    actions: { raised: 4, done: 3, rechecked: 2, improved: 1, overdue: 5 },
    learning: { recorded: 7, rechecked: 6, changed: 2, open: 9, overdue: 3 },
    complaints: [
      {
        ...{ stage: 'localResolution', begun: 4, ended: 6, inTime: 3, extended: 1, late: 2, withdrawn: 1 },
        ...{ upheld: 2, partly: 1, notUpheld: 5, open: 3, overdue: 1 },
      },
    ],
    views: [{ occasion: 'assessmentEnded', whose: 'child', asked: 3, given: 2, declined: 1, notAsked: 1 }],
  };

  it('says what was audited, how standards were met, and how many of those who were asked answered', async () => {
    const { visit } = visiting({ api: { 'get /quality-overview': month } });
    const $ = rendered(await new QualityOverviewController().overview(visit));
    expect(textOf($, 'tbody tr:contains("The assessment ended")')).toContain('Answered2Rate67 %Not asked1');
    expect(textOf($, '#actions')).toContain('Overdue now5');
    expect(textOf($, 'tbody tr:contains("Stage 1")')).toContain(
      'Ended in time3 of 6, 1 more with more timeEnded late2',
    );
    expect(textOf($, '#learning')).toContain('Practice found changed2');
    expect(faultsOf($)).toEqual([]);
  });
});

describe('my work', () => {
  it('says what quality asks of the person, and is late', async () => {
    const { visit } = visiting({ api: { 'get /queues/my-work': { items: [] } } });
    const $ = rendered(await new WorkController().myWork(visit));
    expect(textOf($, '#overdue-actions')).toBe('What quality asks of you, and is late');
    expect(textOf($, 'tbody tr')).toContain('Synthetic: visit');
    expect(faultsOf($)).toEqual([]);
  });
});

describe('an audit', () => {
  it('says how it was drawn, leads to the journey, and to its form', async () => {
    const $ = rendered(await audits.audit(visiting().visit, id(2)));
    expect(textOf($, 'main')).toContain('5 asked for from 1,200 case files, with the seed friday-1');
    expect([$(`a[href="/journeys/${id(3)}"]`).length, $(`a[href="/quality/audits/${id(2)}/result"]`).length]).toEqual([
      1, 1,
    ]);
    expect($('title').text()).not.toContain('Ada');
    expect(faultsOf($)).toEqual([]);
  });

  it('shows its grades and who does what about them', async () => {
    const $ = rendered(await audits.audit(visiting({ api: { 'get /audits/{auditId}': finished } }).visit, id(2)));
    expect(textOf($, '#overall')).toBe('Requires improvement');
    expect(textOf($, '#standards')).toBe('The child was heardNot met');
    expect(textOf($, 'tbody tr')).toContain('Overdue');
    expect(faultsOf($)).toEqual([]);
  });

  it('is taken off the list with a reason, and says so', async () => {
    expect(faultsOf(rendered(await audits.askWithdrawal(visiting().visit, id(2))))).toEqual([]);
    const gone = {
      ...{ ...entry, withdrawnAt: '2013-03-03T09:00:00.000Z', withdrawnBy: colleague.id, may: {} },
      withdrawalWords: 'Synthetic: drawn twice',
    };
    const $ = rendered(await audits.audit(visiting({ api: { 'get /audits/{auditId}': gone } }).visit, id(2)));
    expect(textOf($, 'main')).toContain('3 March 2013 at 09:00, by Sample Worker');
    expect(textOf($, 'main')).toContain('Synthetic: drawn twice');
    expect($('a[href$="/result"], a[href$="/withdrawal"]').length).toBe(0);
    expect(faultsOf($)).toEqual([]);
    const posted = { words: 'Synthetic: drawn twice', _key: 'k' };
    const { visit, api: sent } = visiting({ posted, api: { 'post /audits/{auditId}/withdrawal': gone } });
    expect(await audits.withdraw(visit, id(2))).toEqual({ goTo: `/quality/audits/${id(2)}` });
    expect(sent.sent).toMatchObject([{ body: { words: 'Synthetic: drawn twice' } }]);
  });

  it('asks for a grade of each standard and sends what was found', async () => {
    const $ = rendered(await audits.ask(visiting().visit, id(2)));
    expect(textOf($, '#form')).toContain('The child was heard');
    expect(faultsOf($)).toEqual([]);
    const posted = {
      'grades.voice': 'met',
      overall: 'good',
      strengths: 'Synthetic',
      weaknesses: 'Synthetic',
      _key: 'k',
    };
    const { visit, api: sent } = visiting({ posted, api: { 'post /audits/{auditId}/result': finished } });
    expect(await audits.finish(visit, id(2))).toEqual({ goTo: `/quality/audits/${id(2)}` });
    expect(sent.sent).toMatchObject([{ body: { grades: { voice: 'met' }, overall: 'good', actions: [] } }]);
  });

  it('is planned for somebody whom a head of service names, with a theme where it has one', async () => {
    expect(faultsOf(rendered(await changes.askPlan(visiting().visit, id(3))))).toEqual([]);
    const posted = { 'kind.kind': 'themed', 'kind.when-themed.theme.code': 'coreGroups' };
    const { visit, api: sent } = visiting({ posted, api: { 'post /audits': { auditId: id(2) } } });
    expect(await changes.plan(visit, id(3))).toEqual({ goTo: `/quality/audits/${id(2)}` });
    expect(sent.sent).toMatchObject([{ body: { kind: 'themed', theme: 'coreGroups', journeyId: id(3) } }]);
  });

  it('comes with a sample that the service draws', async () => {
    expect(faultsOf(rendered(await changes.askSample(visiting().visit)))).toEqual([]);
    const answer = { auditIds: [id(2)], draw };
    const {
      visit,
      told,
      api: sent,
    } = visiting({ posted: { 'kind.kind': 'friday' }, api: { 'post /audits/samples': answer } });
    await changes.sample(visit);
    expect(sent.sent).toMatchObject([{ body: { kind: 'friday' } }]);
    expect(told).toMatchObject([{ heading: 'Drawn: 1 of 1,200 case files' }]);
  });
});

describe('an action', () => {
  it('stands in a list, late ones marked, and on its page', async () => {
    const $ = rendered(await actions.actions(visiting().visit));
    expect(textOf($, 'tbody tr')).toContain('Synthetic: visitWhoSample WorkerNext date15 March 2013State Overdue');
    expect(faultsOf($)).toEqual([]);
    const page = rendered(await actions.action(visiting().visit, id(4)));
    expect(page('a.govuk-button').length).toBe(3);
    expect(faultsOf(page)).toEqual([]);
  });

  it('is done, and looked at again', async () => {
    expect(faultsOf(rendered(await actions.askDone(visiting().visit, id(4))))).toEqual([]);
    expect(faultsOf(rendered(await actions.askRecheck(visiting().visit, id(4))))).toEqual([]);
    const posted = { outcome: 'improved', words: 'Synthetic: read' };
    const { visit, api: sent } = visiting({ posted, api: { 'post /quality-actions/{actionId}/recheck': action } });
    await actions.recheck(visit, id(4));
    expect(sent.sent).toMatchObject([{ body: posted }]);
  });
});
