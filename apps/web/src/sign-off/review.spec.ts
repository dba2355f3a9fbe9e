import { fakeVisit, somebody } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { ReviewController } from './review.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stage = 'initialAssessment-1';
const hash = (letter: string) => letter.repeat(64);
const handedIn = (submission: number, textHash: string, decision?: string) => ({
  ...{ submission, textHash, submittedBy: somebody.id, submittedAt: '2013-03-04T10:00:00.000Z' },
  ...(decision ? { decision } : {}),
});
const texts: Record<string, string> = { [hash('a')]: 'The child is safe', [hash('b')]: 'The child is not safe' };

function at(items: object[], may = ['signOff Stage', 'return Stage'], state: object = {}, kind = 'initialAssessment') {
  const { visit } = fakeVisit({
    may,
    api: {
      'get /journeys/{journeyId}/stages/{stage}': {
        ...{ stage, kind, version: 7, status: 'awaitingSignOff', state, deadlines: [] },
      },
      'get /journeys/{journeyId}/stages/{stage}/sign-offs': { items },
      'get /journeys/{journeyId}/stages/{stage}/documents/{sha256}': ({ path }: { path: { sha256: string } }) => ({
        body: { outcome: 'noFurtherAction', text: { analysis: texts[path.sha256] } },
      }),
      'get /journeys/{journeyId}': { personId: somebody.id },
      'get /people/{personId}': { givenName: 'Sample', familyName: 'Example' },
    },
  });
  return new ReviewController().review(visit, journeyId, stage);
}

describe('a text that waits for a signature', () => {
  it('stands under its own labels, with codes in words', async () => {
    const $ = rendered(await at([handedIn(1, hash('a'))]));
    expect(textOf($, 'main dl')).toContain('AnalysisThe child is safe');
    expect(textOf($, 'main dl')).toContain('No further action');
    expect(faultsOf($)).toEqual([]);
  });

  it('is signed by the hash of what is shown', async () => {
    const $ = rendered(await at([handedIn(1, hash('a'))]));
    const form = $(`form[action="/journeys/${journeyId}/stages/${stage}/sign-off"]`);
    expect(form.find('[name=textHash]').attr('value')).toBe(hash('a'));
    expect(form.find('[name=_version]').attr('value')).toBe('7');
  });

  it('stands beside what was handed in before, with what went and what came', async () => {
    const $ = rendered(await at([handedIn(1, hash('a'), 'returned'), handedIn(2, hash('b'))]));
    expect(textOf($, 'main')).toContain('One part was changed.');
    expect(textOf($, 'ins')).toBe('(added: not )');
    expect(faultsOf($)).toEqual([]);
  });

  it('offers no decision to somebody who may not decide', async () => {
    const $ = rendered(await at([handedIn(1, hash('a'))], []));
    expect($('main form')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('It is for somebody else to decide');
  });

  it('is said to be gone when it was decided meanwhile', async () => {
    const $ = rendered(await at([handedIn(1, hash('a'), 'signedOff')]));
    expect(textOf($, 'main')).toContain('Nothing waits for a signature here.');
  });
});

describe('an outcome that two managers answer for', () => {
  const gate = (status: string) => ({
    gate: { status, textHash: hash('a'), recordedAt: '2013-03-04T10:00:00.000Z', authors: [somebody.id] },
  });
  const actions = async (status: string) => {
    const page = await at([], ['authorise Stage', 'countersign Stage'], gate(status), 'section47Enquiry');
    const $ = rendered(page);
    return $('main form')
      .map((_, form) => $(form).attr('action')?.split('/').at(-1))
      .get();
  };

  it('is authorised or sent back first', async () => {
    expect(await actions('awaitingAuthorisation')).toEqual(['authorise', 'return-outcome']);
  });

  it('is countersigned or asked about then', async () => {
    expect(await actions('awaitingCountersignature')).toEqual(['countersign', 'query-outcome']);
  });
});
