import { fakeVisit, type Pretended, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { WorkController } from '../../work/work.controller';
import { ComplaintController } from './complaint.controller';
import { ComplaintsController } from './complaints.controller';

const id = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const officer = { id: id(1), name: 'Sample Officer', roles: ['COMPLAINTS_OFFICER'] };
const clock = { dueOn: '2013-06-05', timeliness: 'late', workingDaysLate: 1, overdue: true };
const line = {
  ...{ complaintId: id(2), complainant: 'parent', journeyId: id(3), givenName: 'Ada', familyName: 'Specimen' },
  ...{ officerId: officer.id, madeOn: '2013-03-22', status: 'open', stage: 'investigation', ...clock },
};
const first = {
  ...{ stage: 'localResolution', startedOn: '2013-03-22', days: 10, latest: '2013-04-23', dueOn: '2013-04-09' },
  ...{ timeliness: 'extended', workingDaysLate: 8, overdue: false, stoppedOn: '2013-04-19' },
  moreTime: [{ until: '2013-04-19', reason: 'complex', on: '2013-04-05', words: 'Synthetic: two teams' }],
  answer: { on: '2013-04-19', outcomes: ['upheld', 'notUpheld'], words: 'Synthetic: we are sorry' },
};
const second = {
  ...{ stage: 'investigation', startedOn: '2013-04-29', days: 25, latest: '2013-07-31', moreTime: [] },
  ...clock,
};
const none = { nameInvestigators: false, holdPanel: false, answer: false, moveOn: false, give: false };
const entry = {
  ...{ ...line, recordedBy: somebody.id, recordedAt: '2013-03-22T09:00:00.000Z', summary: 'Synthetic: a letter' },
  elements: ['Synthetic: nobody rang back', 'Synthetic: a late letter'],
  stages: [first, second],
  may: { ...none, giveMoreTime: true, withdraw: true },
};
const api = {
  'get /complaints': { items: [line] },
  'get /complaints/{complaintId}': entry,
  'get /quality-actions': { items: [] },
};
const visiting = (more: Pretended = {}) =>
  fakeVisit({
    ...{ may: ['read Complaint', 'create Complaint', 'record Complaint', 'allocate Complaint', 'read QualityAction'] },
    ...{ staff: [somebody, officer], ...more },
    api: { ...api, ...more.api },
  });
const list = new ComplaintsController();
const one = new ComplaintController();

describe('complaints', () => {
  it('are listed with what is late, and say so where there are none', async () => {
    const $ = rendered(await list.complaints(visiting().visit));
    expect(textOf($, 'tbody tr')).toContain('A parent, 22 March 2013');
    expect(textOf($, 'tbody tr')).toContain('Stage 2: investigation');
    expect(textOf($, 'tbody tr')).toContain('Sample OfficerDue5 June 2013State Overdue');
    expect($.text()).not.toContain('Ada'); // a list names no child
    expect(faultsOf($)).toEqual([]);
    const empty = rendered(await list.complaints(visiting({ api: { 'get /complaints': { items: [] } } }).visit));
    expect(textOf(empty, 'main')).toContain('No complaint goes on.');
    expect(faultsOf(empty)).toEqual([]);
  });

  it('are taken by a manager from the page of a journey, for an officer', async () => {
    const $ = rendered(await list.askOfCase(visiting().visit, id(3)));
    expect(textOf($, '#form')).toContain('Which complaints officer answers it');
    expect(textOf($, '#form')).not.toContain('Id of the child');
    expect(faultsOf($)).toEqual([]);
    const posted = {
      ...{ complainant: 'child', summary: 'Synthetic', 'elements.0': 'Synthetic', toId: officer.id, _key: 'k' },
      ...{ 'madeOn.day': '22', 'madeOn.month': '3', 'madeOn.year': '2013' },
    };
    const answer = { 'post /complaints': { complaintId: id(2) } };
    const { visit, api: sent } = visiting({ posted, api: answer });
    expect(await list.takeOfCase(visit, id(3))).toEqual({ goTo: `/quality/complaints/${id(2)}` });
    expect(sent.sent).toMatchObject([
      {
        body: {
          complainant: 'child',
          madeOn: '2013-03-22',
          elements: ['Synthetic'],
          journeyId: id(3),
          officerId: id(1),
        },
      },
    ]);
  });

  it('are taken by an officer for themselves, and by nobody who may not', async () => {
    const $ = rendered(await list.ask(visiting({ roles: ['COMPLAINTS_OFFICER'] }).visit));
    expect(textOf($, '#form')).not.toContain('Which complaints officer');
    expect(textOf($, '#form')).toContain('Id of the child’s journey');
    expect(faultsOf($)).toEqual([]);
    await expect(list.ask(visiting({ may: [] }).visit)).rejects.toThrow('Forbidden');
  });

  it('that are late are on the officer’s work', async () => {
    const { visit } = visiting({ roles: ['COMPLAINTS_OFFICER'] });
    const $ = rendered(await new WorkController().myWork(visit));
    expect(textOf($, '#overdue-complaints')).toBe('Complaints that are late');
    expect(faultsOf($)).toEqual([]);
  });
});

describe('a complaint', () => {
  it('tells each stage with its clock, its reasons and its answer, and what can be done now', async () => {
    const $ = rendered(await one.complaint(visiting({ may: ['read Complaint', 'read Journey'] }).visit, id(2)));
    expect(textOf($, '#elements')).toContain('Synthetic: nobody rang backUpheld');
    expect(textOf($, 'main')).toContain('8 working days after 9 April 2013, within the time that was added before');
    expect(textOf($, 'main')).toContain('Until 19 April 2013, given on 5 April 2013: it is complex');
    expect(textOf($, 'main')).toContain('1 working day after 5 June 2013, late');
    expect($(`a[href="/quality/complaints/${id(2)}/acts/more-time"]`).length).toBe(1);
    expect($(`a[href$="/acts/answer"]`).length).toBe(0);
    expect([$(`a[href="/journeys/${id(3)}"]`).length, $('title').text().includes('Ada')]).toEqual([1, false]);
    expect(faultsOf($)).toEqual([]);
  });

  it.each(['investigators', 'panel', 'answer', 'more-time', 'next-stage', 'withdrawal'])(
    'has a form: %s',
    async (act) => expect(faultsOf(rendered(await one.ask(visiting().visit, id(2), act)))).toEqual([]),
  );

  it('has no form that is none of its acts', async () =>
    expect(one.ask(visiting().visit, id(2), 'nothing')).rejects.toThrow('Not Found'));

  it('is answered element by element', async () => {
    const posted = {
      ...{ 'on.day': '5', 'on.month': '6', 'on.year': '2013', words: 'Synthetic: sorry', _key: 'k' },
      ...{ 'outcomes.e0': 'partly', 'outcomes.e1': 'notUpheld' },
    };
    const answer = { 'post /complaints/{complaintId}/acts': { complaintId: id(2) } };
    const { visit, api: sent } = visiting({ posted, api: answer });
    expect(await one.act(visit, id(2), 'answer')).toEqual({ goTo: `/quality/complaints/${id(2)}` });
    const body = {
      act: 'answer',
      on: '2013-06-05',
      outcomes: ['partly', 'notUpheld'],
      words: 'Synthetic: sorry',
      actions: [],
    };
    expect(sent.sent).toMatchObject([{ body }]);
  });

  it('is given to another officer', async () => {
    expect(faultsOf(rendered(await one.askOfficer(visiting().visit, id(2))))).toEqual([]);
    const answer = { 'post /complaints/{complaintId}/officer': { complaintId: id(2) } };
    const { visit, api: sent } = visiting({ posted: { toId: officer.id, _key: 'k' }, api: answer });
    await one.give(visit, id(2));
    expect(sent.sent).toMatchObject([{ body: { officerId: officer.id } }]);
  });
});
