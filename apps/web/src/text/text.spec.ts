import { fakeVisit, type Pretended, somebody } from '../testing/fake-visit';
import { refusing } from '../testing/fake-api';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { StageDrafts } from './stage-drafts';
import { textKey } from './stage-text';
import { TextController } from './text.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stage = 'initialAssessment-1';
const at = { journeyId, stage };
const draft = '/journeys/{journeyId}/stages/{stage}/draft';

function writing(pretended: Pretended = {}, workerId = somebody.id) {
  return fakeVisit({
    ...pretended,
    api: {
      'get /journeys/{journeyId}/stages/{stage}': {
        ...{ stage, kind: 'initialAssessment', version: 7, status: 'inProgress', state: {}, deadlines: [], workerId },
      },
      [`get ${draft}`]: {
        version: 3,
        sha256: 'a'.repeat(64),
        savedAt: '2013-03-04T10:00:00Z',
        body: { outcome: 'noFurtherAction', text: { analysis: 'Synthetic.' } },
      },
      [`put ${draft}`]: { version: 4, sha256: 'b'.repeat(64), savedAt: '2013-03-04T10:05:00Z' },
      ...pretended.api,
    },
  });
}

describe('the text of an assessment', () => {
  it('asks for each part by its title, with what belongs in it', async () => {
    const { visit } = writing();
    const $ = rendered(await new TextController().show(visit, at));
    expect(textOf($, 'label[for$="analysis"]')).toBe('Analysis');
    expect(textOf($, 'main')).toContain('What it all means for this child');
    expect(faultsOf($)).toEqual([]);
  });

  it('is read, not written, by somebody who does not hold the work', async () => {
    const { visit } = writing({}, '00000000-0000-4000-8000-000000000009');
    const $ = rendered(await new TextController().show(visit, at));
    expect($('main form')).toHaveLength(0);
    expect(textOf($, 'main dl')).toContain('Synthetic.');
    expect(faultsOf($)).toEqual([]);
  });

  it('is saved first and then handed in by the hash of what was saved', async () => {
    const posted = { 'text.analysis': 'Synthetic, and more.', _draftVersion: '3', _key: 'k' };
    const { visit, api, told } = writing({ posted });
    expect(await new TextController().take(visit, at)).toEqual({ goTo: `/journeys/${journeyId}/stages/${stage}` });
    expect(api.sent).toMatchObject([
      { method: 'put', version: 3, body: { text: { analysis: 'Synthetic, and more.' } } },
      { method: 'post', version: 7, body: { textHash: 'b'.repeat(64) } },
    ]);
    expect(told).toMatchObject([{ heading: 'Handed in' }]);
  });

  it('tells all that is missing, each a link, and goes on from the version that was saved', async () => {
    const posted = { 'text.analysis': 'Synthetic.', _draftVersion: '3', _key: 'k' };
    const missing = refusing({
      because: 'invalid',
      sentence: 'Something is still missing',
      errors: [{ pointer: '#/text/history', detail: 'Write the history that the chronology shows' }],
    });
    const { visit } = writing({ posted, api: { [`post /journeys/${journeyId}/stages/${stage}/submission`]: missing } });
    const $ = rendered(await new TextController().take(visit, at));
    expect(textOf($, '.govuk-error-summary a')).toBe('Enter history');
    expect($('[name=_draftVersion]').attr('value')).toBe('4');
    expect(faultsOf($)).toEqual([]);
  });

  it('stands beside another version that was saved meanwhile, and takes its words in when it is asked to', async () => {
    const posted = { 'text.analysis': 'Mine.', 'text.history': 'Only mine.', _draftVersion: '2', _key: 'k' };
    const draftState = {
      ...{ from: 'draft' as const, draftVersion: 3, savedAt: '2013-03-04T10:00:00Z', savedBy: 'm' },
      posted: { 'text.analysis': 'Theirs.' },
    };
    const stale = refusing({ because: 'stale', sentence: 'Somebody has changed this', currentVersion: 3 });
    const quicker = { posted, draft: draftState, staff: [{ id: 'm', name: 'Sample Manager' }] };
    const refused = writing({ ...quicker, api: { [`put ${draft}`]: stale } });
    const $ = rendered(await new TextController().take(refused.visit, at));
    expect(textOf($, '.app-other p:first-of-type')).toBe('Sample Manager saved it on 4 March 2013 at 10:00.');
    expect($('.app-other tbody tr')).toHaveLength(2);
    expect(textOf($, '.app-other del')).toContain('Theirs');
    expect($('[name="text.analysis"]').text().trim()).toBe('Mine.');
    expect($('[name=_draftVersion]').attr('value')).toBe('3');
    expect(faultsOf($)).toEqual([]);

    const joining = writing({ ...quicker, posted: { ...posted, _do: 'join' } });
    const both = rendered(await new TextController().take(joining.visit, at));
    expect(both('[name="text.analysis"]').text().trim()).toBe('Mine.\n\nTheirs.');
    expect(both('[name="text.history"]').text().trim()).toBe('Only mine.');
    expect(joining.drafts.saved).toMatchObject([{ posted: { 'text.analysis': 'Mine.\n\nTheirs.' } }]);
    expect(both('[name=_draftVersion]').attr('value')).toBe('4');
  });

  it('gets advice on plain English, part by part, when it is asked for', async () => {
    const posted = { 'text.analysis': 'The CIN plan.', _do: 'check', _draftVersion: '3' };
    const finding = { kind: 'acronym', from: 4, to: 7, found: 'CIN', why: 'an acronym', plain: 'Write child in need.' };
    const advice = { glossaryVersion: 0, texts: [{ name: 'analysis', counts: {}, findings: [finding] }] };
    const { visit, drafts } = writing({ posted, api: { 'post /plain-english/checks': advice } });
    const $ = rendered(await new TextController().take(visit, at));
    expect(textOf($, '#advice-list li')).toBe('Analysis: “CIN”. An acronym Write child in need.');
    expect(drafts.saved).toHaveLength(1);
  });
});

describe('saving while somebody types', () => {
  const own = {
    stateOf: () => Promise.reject(new Error('not asked')),
    save: () => Promise.reject(new Error('not asked')),
    drop: () => Promise.reject(new Error('not asked')),
  };

  it('keeps what can be kept, and leaves half a date for later', async () => {
    const { api } = writing();
    const posted = {
      'childSeenOn.day': '4',
      'childSeenOn.month': '',
      'childSeenOn.year': '',
      'text.history': 'Synthetic.',
    };
    const saved = await new StageDrafts(api, own).save(textKey(journeyId, stage), posted, 3);
    expect(saved).toMatchObject({ saved: true, version: 4 });
    expect(api.sent).toMatchObject([{ body: { text: { history: 'Synthetic.' } }, version: 3 }]);
    expect(api.sent[0]?.body).not.toHaveProperty('childSeenOn');
  });

  it('never throws the record’s text away', async () => {
    const { api } = writing();
    await new StageDrafts(api, own).drop(textKey(journeyId, stage));
    expect(api.sent).toEqual([]);
  });
});
