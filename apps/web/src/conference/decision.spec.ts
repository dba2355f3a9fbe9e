import { type CheerioAPI } from 'cheerio';
import { ActsController } from '../acts/acts.controller';
import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { refusing } from '../testing/fake-api';
import { rendered, textOf } from '../testing/rendered';
import { bookedState, conferenceStage, heldState, journeyId } from '../testing/sample-conference';
import { sentFrom } from '../testing/sent-from';
import { faultsOf } from '../testing/sound-page';
import { ConferenceDecisionController } from './decision.controller';

const place = { journeyId, stage: 'initialConference-1' };
const here = `/journeys/${journeyId}/stages/initialConference-1`;
const recorded = { recordedAt: '2013-03-12T12:00:00.000Z', deadlines: [] };

function visiting(state: object, more: Pretended = {}) {
  const api = { 'get /journeys/{journeyId}/stages/{stage}': { ...conferenceStage, state }, ...more.api };
  return fakeVisit({ ...more, api });
}

const valuesOf = ($: CheerioAPI, name: string) =>
  $(`[name="${name}"]`)
    .map((_, input) => $(input).attr('value'))
    .get();

describe('the chair’s decision', () => {
  const controller = new ConferenceDecisionController();

  it('stands under what the conference said, with the dates that are possible', async () => {
    const $ = rendered(await controller.show(visiting(heldState).visit, place));
    expect(textOf($, 'main')).toContain('Enough agencies came: children’s social care and 2 others.');
    expect(textOf($, 'main')).toContain('Not later than 12 June 2013');
    expect(textOf($, 'h2')).toContain('If there is a protection plan');
    expect(faultsOf($)).toEqual([]);
  });

  it('asks for dissent only of those who came', async () => {
    const $ = rendered(await controller.show(visiting(heldState).visit, place));
    expect(valuesOf($, 'dissent')).toEqual(['socialCare', 'police', 'school']);
  });

  it('is sent as the rules take it, and leads back to the conference', async () => {
    const posted = {
      ...{ outcome: 'plan', childInNeedPlanWouldDo: 'false', category: 'NEG', participation: 'PN2', dissent: 'school' },
      ...{ 'firstCoreGroupOn.day': '22', 'firstCoreGroupOn.month': '3', 'firstCoreGroupOn.year': '2013' },
      ...{ 'reviewOn.day': '11', 'reviewOn.month': '6', 'reviewOn.year': '2013', 'text.reasons': 'Synthetic.' },
      ...{ 'text.dissent': 'Synthetic: the school.', _version: '4', _key: 'k' },
    };
    const { visit, api } = visiting(heldState, { posted, api: { [`post ${here}/decide-conference`]: recorded } });
    expect(await controller.decide(visit, place)).toEqual({ goTo: `${here}/conference` });
    expect(api.sent[0]?.body).toEqual({
      ...{ outcome: 'plan', childInNeedPlanWouldDo: false, category: 'NEG', participation: 'PN2', dissent: ['school'] },
      ...{ firstCoreGroupOn: '2013-03-22', reviewOn: '2013-06-11' },
      text: { reasons: 'Synthetic.', dissent: 'Synthetic: the school.' },
    });
  });

  it('comes back filled in, in its own layout, when a rule stands against it', async () => {
    const posted = {
      outcome: 'earlyHelp',
      childInNeedPlanWouldDo: 'false',
      participation: 'PN2',
      'text.reasons': 'S.',
    };
    const refused = refusing({ because: 'refused', sentence: 'The chair has decided', code: 'X.Y', status: 409 });
    const { visit } = visiting(heldState, { posted, api: { [`post ${here}/decide-conference`]: refused } });
    const $ = rendered(await controller.decide(visit, place));
    expect(textOf($, '.govuk-error-summary')).toContain('The chair has decided');
    expect($('[name="text.reasons"]').val()).toBe('S.');
    expect($('[name="outcome"][value="earlyHelp"]').attr('checked')).toBe('checked');
  });

  it('of a review asks what belongs to going on apart from what belongs to an end', async () => {
    const plan = { status: 'active', views: [], reviewLog: [], meeting: heldState.meeting };
    const api = {
      'get /journeys/{journeyId}/stages/{stage}': { ...conferenceStage, kind: 'childProtectionPlan', state: plan },
    };
    const { visit } = fakeVisit({ api });
    const $ = rendered(await controller.showReview(visit, { ...place, stage: 'childProtectionPlan-1' }));
    expect(textOf($, 'h2')).toContain('If the plan goes on');
    expect(textOf($, 'main')).toContain('Not later than 12 September 2013');
    expect(faultsOf($)).toEqual([]);
  });
});

describe('attendance', () => {
  const at = { ...place, act: 'hold-conference' };

  it('has a line for children’s social care and each agency that was asked, unanswered', async () => {
    const $ = rendered(await new ActsController().stageAct(visiting(bookedState).visit, at));
    const lines = $('[data-item] > legend')
      .map((_, legend) => $(legend).text())
      .get();
    expect(lines).toEqual(['Children’s social care', 'The police', 'The GP', 'The school']);
    expect($('[name$=".attendance"][checked]')).toHaveLength(0);
    expect($('[name="attendance.3.report"][value="received"]').attr('checked')).toBe('checked');
    expect(faultsOf($)).toEqual([]);
  });

  it('is sent in one form', async () => {
    const empty = rendered(await new ActsController().stageAct(visiting(bookedState).visit, at));
    const answers = [0, 1, 2, 3].map((n) => ({
      [`attendance.${n}.attendance`]: 'attended',
      [`attendance.${n}.report`]: 'none',
    }));
    const posted = Object.assign({ ...sentFrom(empty, '#form') }, ...answers) as Record<string, string>;
    const { visit, api } = visiting(bookedState, { posted, api: { [`post ${here}/hold-conference`]: recorded } });
    expect(await new ActsController().onStage(visit, at)).toEqual({ goTo: `${here}/conference` });
    expect(api.sent[0]?.body).toMatchObject({
      attendance: [
        { agency: 'socialCare', invited: true, attendance: 'attended', report: 'none' },
        { agency: 'police', invited: true, attendance: 'attended', report: 'none' },
        { agency: 'gp', invited: true },
        { agency: 'school', invited: true },
      ],
    });
  });
});
