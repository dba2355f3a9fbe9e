import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { StageController } from './stage.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stage = {
  ...{ stageId: `${journeyId}/section47Enquiry-1`, stage: 'section47Enquiry-1', kind: 'section47Enquiry', n: 1 },
  ...{
    status: 'enquiring',
    openedAt: '2013-02-25T14:00:00.000Z',
    version: 4,
    ruleSet: 'wt2010',
    state: {},
    deadlines: [],
  },
};
const acts = [
  { act: 'see-child' },
  { act: 'authorise', refused: 'COUNTERSIGN.NOTHING_RECORDED', because: 'No outcome has been recorded yet' },
];

async function page(of: object = {}, pretended: Pretended = {}) {
  const { visit } = fakeVisit({
    ...pretended,
    api: {
      'get /journeys/{journeyId}/stages/{stage}': { ...stage, ...of },
      'get /journeys/{journeyId}/stages/{stage}/next-steps': { acts },
    },
  });
  return rendered(await new StageController().stage(visit, journeyId, stage.stage));
}

describe('the page of a stage', () => {
  it('leads to what can be done now, and only to that', async () => {
    const $ = await page();
    const hrefs = $('main a[href*="/stages/"]')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(hrefs).toContain(`/journeys/${journeyId}/stages/section47Enquiry-1/see-child`);
    expect(hrefs).not.toContain(`/journeys/${journeyId}/stages/section47Enquiry-1/authorise`);
  });

  it('says what is not possible at present, and why', async () => {
    const $ = await page();
    expect(textOf($, 'details summary')).toBe('Not possible at present');
    expect(textOf($, 'details dt')).toContain('A team manager authorises the outcome');
    expect(textOf($, 'details dd')).toBe('No outcome has been recorded yet');
  });

  it('says nothing of what is over for good', async () => {
    const $ = await page({ finishedAt: '2013-03-12T12:00:00.000Z', outcome: 'notSubstantiated' });
    expect($('details')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('Nothing: your role reads here only, or the work is finished.');
  });

  it('of a first conference is the conference’s own page', async () => {
    const { visit } = fakeVisit();
    expect(await new StageController().stage(visit, journeyId, 'initialConference-1')).toEqual({
      goTo: `/journeys/${journeyId}/stages/initialConference-1/conference`,
    });
  });

  it('leads to the concern that early help sent up, in words', async () => {
    const textHash = 'c'.repeat(64);
    const stepUps = [{ n: 1, startedAt: '2013-02-26T10:00:00.000Z', textHash }];
    const $ = await page({ kind: 'commonAssessment', stage: 'commonAssessment-1', state: { stepUps } });
    const link = $('a:contains("Read the concern that was sent up to the hub")');
    expect(link.attr('href')).toBe(`/journeys/${journeyId}/stages/commonAssessment-1/texts/${textHash}`);
    expect(faultsOf($)).toEqual([]);
  });

  it('says that early help takes over from social care, where it does', async () => {
    const early = { kind: 'commonAssessment', stage: 'commonAssessment-1' };
    expect((await page({ ...early, state: { afterCase: true } }))('main').text()).toContain('Social care’s case');
    expect((await page({ ...early, state: {} }))('main').text()).not.toContain('Social care’s case');
  });

  it('keeps what every page keeps', async () => expect(faultsOf(await page())).toEqual([]));
});
