import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { refusing } from '../testing/fake-api';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { ActsController } from './acts.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stage = {
  stageId: `${journeyId}/section47Enquiry-1`,
  stage: 'section47Enquiry-1',
  kind: 'section47Enquiry',
  n: 1,
  status: 'open',
  openedAt: '2013-02-25T09:30:00.000Z',
  version: 4,
  state: {},
  deadlines: [],
};
const recorded = { recordedAt: '2013-02-25T14:10:00.000Z', deadlines: [] };
const address = { journeyId, stage: 'section47Enquiry-1', act: 'see-child' };
const here = 'get /journeys/{journeyId}/stages/{stage}';
const there = `post /journeys/${journeyId}/stages/section47Enquiry-1/see-child`;
const controller = new ActsController();
const filled = {
  seen: 'true',
  seenAlone: 'false',
  'text.account': 'Synthetic: spoke of school.',
  _version: '4',
  _key: 'k',
};

const visiting = (more: Pretended) => fakeVisit({ ...more, api: { [here]: stage, [there]: recorded, ...more.api } });

describe('the page of an act', () => {
  it('asks what the act needs, under the words of the rules', async () => {
    const $ = rendered(await controller.stageAct(visiting({}).visit, address));
    expect(textOf($, 'h1')).toBe('The child was seen, and alone; or why not');
    expect($('legend').first().text().trim()).toBe('Whether the child was seen');
    expect(faultsOf($)).toEqual([]);
  });

  it('sends the body, the version that was seen and the key of the form, and tells what was recorded', async () => {
    const { visit, api, told, drafts } = visiting({ posted: filled });
    expect(await controller.onStage(visit, address)).toEqual({
      goTo: `/journeys/${journeyId}/stages/section47Enquiry-1`,
    });
    expect(api.sent).toEqual([
      {
        method: 'post',
        address: `/journeys/${journeyId}/stages/section47Enquiry-1/see-child`,
        body: { seen: true, seenAlone: false, text: { account: 'Synthetic: spoke of school.' } },
        version: 4,
        key: 'k',
      },
    ]);
    expect(told[0]?.heading).toBe('Recorded: the child was seen, and alone; or why not');
    expect(drafts.dropped).toEqual([`act:${journeyId}:section47Enquiry-1:see-child`]);
  });

  it('keeps all that was typed when something is missing, and leads to it', async () => {
    const { seen: _, ...unfinished } = filled;
    const { visit, api } = visiting({ posted: unfinished });
    const $ = rendered(await controller.onStage(visit, address));
    expect(textOf($, '.govuk-error-summary a')).toBe('Select whether the child was seen');
    expect($('textarea').text().trim()).toBe('Synthetic: spoke of school.');
    expect(api.sent).toEqual([]);
    expect(faultsOf($)).toEqual([]);
  });

  it.each([
    ['refused', 409, { because: 'refused', sentence: 'This stage is finished', code: 'STAGE.FINISHED', status: 409 }],
    ['stale', 412, { because: 'stale', sentence: 'Somebody has changed this', currentVersion: 5 }],
    ['away', 503, { because: 'away', sentence: 'Not just now', reference: 'r' }],
  ] as const)('keeps all that was typed when the act is %s', async (_name, status, refusal) => {
    const { visit } = visiting({ posted: filled, api: { [there]: refusing(refusal) } });
    const page = await controller.onStage(visit, address);
    expect(page).toMatchObject({ status });
    const $ = rendered(page);
    expect(textOf($, '.govuk-error-summary__list')).toBe(refusal.sentence);
    expect($('textarea').text().trim()).toBe('Synthetic: spoke of school.');
  });

  it('shows who was quicker, and with what, beside what was typed', async () => {
    const entry = {
      ...{ position: '9', streamId: journeyId, stageId: `${journeyId}/section47Enquiry-1` },
      ...{ type: 'section47Enquiry.childSeen', occurredAt: '2013-02-25T09:00:00.000Z', actorId: 'w' },
    };
    const other = { ...entry, stageId: `${journeyId}/section47Enquiry-2`, recordedAt: '2013-02-27T09:00:00.000Z' };
    const items = [
      { ...entry, recordedAt: '2013-02-26T14:10:00.000Z', payload: { textHash: 'a'.repeat(64) } },
      { ...entry, recordedAt: '2013-02-26T09:00:00.000Z', payload: {}, type: 'section47Enquiry.allocated' },
      { ...other, payload: {} },
    ];
    const { visit } = visiting({
      posted: filled,
      staff: [{ id: 'w', name: 'Sample Worker' }],
      api: {
        [there]: refusing({ because: 'stale', sentence: 'Somebody has changed this', currentVersion: 5 }),
        'get /journeys/{journeyId}/chronology': { items },
      },
    });
    const $ = rendered(await controller.onStage(visit, address));
    const lines = $('.app-other p')
      .map((_, line) => $(line).text())
      .get();
    expect(lines.slice(0, 2)).toEqual([
      'Sample Worker recorded on 26 February 2013 at 14:10: section 47 enquiry, child seen',
      'Sample Worker recorded on 26 February 2013 at 09:00: section 47 enquiry, allocated',
    ]);
    expect($('.app-other a').attr('href')).toContain('a'.repeat(64));
    expect($('[name=_version]').val()).toBe('4');
    expect(faultsOf($)).toEqual([]);
  });

  it('saves a draft without a script', async () => {
    const { visit, drafts } = visiting({ posted: { ...filled, _do: 'save' } });
    const $ = rendered(await controller.onStage(visit, address));
    expect(drafts.saved).toHaveLength(1);
    expect(textOf($, '[data-autosave-status]')).toBe('Draft saved on 25 February 2013 at 14:10');
  });

  it('adds an item to a list without a script, and takes it away again', async () => {
    const conference = { ...stage, kind: 'initialConference', stage: 'initialConference-1' };
    const held = { journeyId, stage: 'initialConference-1', act: 'hold-conference' };
    const after = async (posted: Record<string, string>) => {
      const { visit } = fakeVisit({ api: { [here]: conference }, posted });
      return rendered(await controller.onStage(visit, held));
    };
    const two = await after({ 'attendance.0._': '', 'attendance.0.agency': 'police', _do: 'add:attendance' });
    expect(two('[data-item]')).toHaveLength(2);
    expect(two('[name="attendance.0.agency"]').val()).toBe('police');
    const one = await after({
      'attendance.0._': '',
      'attendance.1._': '',
      'attendance.1.agency': 'police',
      _do: 'remove:attendance.0',
    });
    expect(one('[data-item]')).toHaveLength(1);
    expect(one('[name="attendance.0.agency"]').val()).toBe('police');
  });

  it('says so when there is nothing to sign', async () => {
    const { visit } = visiting({});
    const $ = rendered(await controller.stageAct(visit, { ...address, act: 'authorise' }));
    expect(textOf($, 'main p')).toBe('There is no text that waits for this just now.');
    expect($('#form')).toHaveLength(0);
  });
});
