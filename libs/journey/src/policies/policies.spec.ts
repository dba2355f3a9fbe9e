import { problemsOf } from '../testing/problems';
import { policies, policyChangeRequest, policyNames, policyValue } from './policies';
import { ruleSetOn, ruleSetPinned } from './timescales.policy';

const amountOf = (set: { rules: readonly { id: string; amount: number }[] }, id: string) =>
  set.rules.find((rule) => rule.id === id)?.amount;

describe('the council’s policies', () => {
  it('have defaults', () => {
    expect(policyNames).toEqual([
      ...['timescales', 'domesticAbuseBaseline', 'reReferralMonths', 'childPopulation'],
      'protectedPeriodMonths',
      ...[
        'supervision',
        'caseloads',
        'missingEpisodes',
        'restrictedRecords',
        'formDrafts',
        'retention',
        'plainEnglish',
        'quality',
      ],
      'notifications',
    ]);
    expect(policyValue('domesticAbuseBaseline')).toEqual({ threshold: 2, windowMonths: 12 });
    expect(policyValue('reReferralMonths')).toBe(12);
    expect(policyValue('childPopulation')).toEqual({ midYears: {} });
    expect(policyValue('protectedPeriodMonths')).toBe(3);
    expect(policyValue('supervision')).toEqual({ briefBelowWords: 50 });
    expect(policyValue('caseloads')).toEqual({ newlyQualified: 16, others: 18 });
    expect(policyValue('missingEpisodes')).toEqual({ threshold: 3, windowDays: 30 });
    expect(policyValue('restrictedRecords')).toEqual({ breakGlassMinutes: 60 });
    expect(policyValue('formDrafts')).toEqual({ keptForDays: 30 });
    expect(policyValue('retention')).toEqual({ untilAge: 25, closedYears: 6, contactYears: 6 });
    const { standards, themes, complaints, ...quality } = policyValue('quality');
    expect(complaints).toEqual({
      ...{ localResolution: { days: 10, longest: 20 }, investigation: { days: 25, longest: 65 } },
      reviewPanel: { days: 30, answerDays: 20 },
    });
    expect([quality, standards.length, themes.length]).toEqual([{ auditsEachMonth: 3, sampleSize: 5 }, 9, 5]);
    expect(policyValue('timescales')).toEqual({ ruleSet: 'byDate', local: { wt2010: {}, wt2013: {} } });
    expect(policyValue('plainEnglish')).toEqual({
      ...{ terms: [], acronyms: [], allowedAcronyms: [], leaveAlone: [] },
      texts: {
        ...{ assessment: true, plan: true, strategyDiscussion: true },
        ...{ enquiry: true, conference: true, closure: true, letter: true },
      },
    });
    expect(policyValue('notifications')).toMatchObject({
      teamManager: ['TEAM_MANAGER'],
      headOfService: ['SENIOR_MANAGER'],
    });
  });
  it('are changed with a reason', () => {
    const request = policyChangeRequest('reReferralMonths');
    expect(problemsOf(request, { value: 6 })).toEqual(['reason']);
    expect(problemsOf(request, { value: 0, reason: 'Synthetic' })).toEqual(['value']);
  });
  it('take no unknown setting', () =>
    expect(problemsOf(policies.domesticAbuseBaseline, { treshold: 3 })).toEqual(['']));
});

describe('the policy of timescales', () => {
  const byDate = policyValue('timescales');
  const always2010 = policyValue('timescales', { ruleSet: 'wt2010' });

  it('follows the guidance in force on the day: the edition of 2013 from 15 April', () => {
    expect(ruleSetOn(byDate, '2013-04-14').code).toBe('wt2010');
    expect(ruleSetOn(byDate, '2013-04-15').code).toBe('wt2013');
  });
  it('may keep to one edition', () => expect(ruleSetOn(always2010, '2024-01-01').code).toBe('wt2010'));
  it('may set what is not set nationally', () => {
    const local = policyValue('timescales', { local: { wt2010: { 'sign-off': { amount: 3 } } } });
    expect(amountOf(ruleSetPinned(local, 'wt2010'), 'sign-off')).toBe(3);
  });
  it('cannot change what is', () =>
    expect(problemsOf(policies.timescales, { local: { wt2010: { 'initial-assessment': { amount: 20 } } } })).toEqual([
      'local.wt2010',
    ]));
  it('cannot change a rule that does not exist', () =>
    expect(problemsOf(policies.timescales, { local: { wt2013: { 'initial-assessment': { warnAt: [] } } } })).toEqual([
      'local.wt2013',
    ]));
});

describe('the policy of plain English', () => {
  it('takes a council’s own words, and checks no text that it names', () => {
    const terms = [{ phrase: 'robust', plain: 'firm' }];
    expect(policyValue('plainEnglish', { terms, texts: { closure: false } })).toMatchObject({
      terms,
      texts: { assessment: true, closure: false },
    });
  });
  it('wants each acronym once, and in one word', () => {
    const known = { acronym: 'CIN', standsFor: 'child in need' };
    expect(problemsOf(policies.plainEnglish, { allowedAcronyms: [known, known] })).toEqual(['allowedAcronyms']);
    expect(problemsOf(policies.plainEnglish, { allowedAcronyms: [{ ...known, acronym: 'C I N' }] })).toEqual([
      'allowedAcronyms.0.acronym',
    ]);
  });
});
