import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { LatenessController } from './lateness.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const deadline = {
  ...{ id, stageId: `${id}/initialAssessment-1`, rule: 'initial-assessment', late: true },
  ...{ dueOn: '2013-04-02', dueAt: '2013-04-02T23:00:00.000Z', stoppedAt: '2013-04-05T10:00:00.000Z' },
};
const stage = { kind: 'initialAssessment', version: 4, status: 'inProgress', state: {}, deadlines: [] };
const there = `/journeys/${id}/stages/initialAssessment-1/lateness-reasons`;
const controller = new LatenessController();
const visiting = (more: Pretended, about: object = deadline) =>
  fakeVisit({
    ...more,
    api: {
      'get /deadlines/{deadlineId}': about,
      'get /journeys/{journeyId}/stages/{stage}': stage,
      'get /contacts/{contactId}': { ...stage, kind: 'contact' },
      [`post ${there}`]: {},
      ...more.api,
    },
  });

describe('saying why a clock was missed', () => {
  it('asks for the reason alone: the clock is known', async () => {
    const $ = rendered(await controller.show(visiting({}).visit, id));
    expect(textOf($, '.govuk-caption-l')).toMatch(/, due on 2 April 2013$/);
    expect(textOf($, 'main .govuk-tag')).toBe('done late on 5 April 2013');
    expect($('#form [name="deadlineId"]')).toHaveLength(0);
    expect($('[name="reason"]').length).toBeGreaterThan(0);
    expect(faultsOf($)).toEqual([]);
  });

  it('sends it to the work that the clock belongs to, and leads back to the board', async () => {
    const posted = { reason: 'workload', 'text.explanation': '', _version: '4', _key: 'k' };
    const { visit, api, told } = visiting({ posted, query: { board: 'north' } });
    expect(await controller.explain(visit, id)).toEqual({ goTo: '/boards/north' });
    expect(api.sent).toMatchObject([
      { method: 'post', address: there, body: { deadlineId: id, reason: 'workload' }, version: 4, key: 'k' },
    ]);
    expect(told[0]?.heading).toBe('Recorded: why it is late');
  });

  it('leads to the clock when it was not reached from a board', async () => {
    const { visit } = visiting({ posted: { reason: 'workload', _version: '4', _key: 'k' } });
    expect(await controller.explain(visit, id)).toEqual({ goTo: `/deadlines/${id}` });
  });

  it('keeps what was typed when the reason is missing', async () => {
    const { visit, api } = visiting({ posted: { 'text.explanation': 'Synthetic: the school.', _version: '4' } });
    const $ = rendered(await controller.explain(visit, id));
    expect($('textarea').text().trim()).toBe('Synthetic: the school.');
    expect(textOf($, '.govuk-error-summary a')).not.toBe('');
    expect(api.sent).toEqual([]);
  });

  it('has nothing to ask while the clock is not late', async () => {
    const $ = rendered(await controller.show(visiting({}, { ...deadline, late: false }).visit, id));
    expect(textOf($, 'main')).toContain('there is nothing to explain');
    expect($('#form')).toHaveLength(0);
  });

  it('knows a contact’s clocks as well', async () => {
    const ofContact = { ...deadline, stageId: id, rule: 'contact-decision' };
    const posted = { reason: 'workload', _version: '4', _key: 'k' };
    const { visit, api } = visiting({ posted, api: { [`post /contacts/${id}/lateness-reasons`]: {} } }, ofContact);
    await controller.explain(visit, id);
    expect(api.sent[0]?.address).toBe(`/contacts/${id}/lateness-reasons`);
  });
});
