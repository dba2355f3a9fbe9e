import { fakeVisit } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { KeptTextController } from './kept.controller';

const at = {
  journeyId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001',
  stage: 'initialConference-1',
  sha256: 'a'.repeat(64),
};
const document = { sha256: at.sha256, kind: 'recordViews', createdBy: 'w', createdAt: '2013-03-11T10:00:00.000Z' };

async function page(body: object) {
  const { visit } = fakeVisit({
    staff: [{ id: 'w', name: 'Sample Worker' }],
    api: { 'get /journeys/{journeyId}/stages/{stage}/documents/{sha256}': { ...document, body } },
  });
  return rendered(await new KeptTextController().text(visit, at));
}

describe('a text of the record', () => {
  it('is read with who wrote it and when', async () => {
    const $ = await page({ views: 'Synthetic: “I want to stay.”' });
    expect(textOf($, 'main')).toContain('Sample Worker wrote it on 11 March 2013 at 10:00.');
    expect(textOf($, 'dl')).toBe('Views Synthetic: “I want to stay.”');
    expect(textOf($, '.govuk-back-link')).toBe('Back to the initial child protection conference');
    expect(faultsOf($)).toEqual([]);
  });

  it('escapes whatever was written', async () =>
    expect((await page({ views: '<b>bold</b>' }))('dd b')).toHaveLength(0));
});
