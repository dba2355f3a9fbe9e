import { refusing } from '../testing/fake-api';
import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { SearchController } from './search.controller';

const personId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const match = {
  ...{ personId, score: 0.9, band: 'likely', reasons: ['sameName'], givenName: 'Sample', familyName: 'Example' },
  ...{ sex: 'F', dateOfBirth: '2005-06-01' },
};
const may = ['search Person'];
const controller = new SearchController();
const searchId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0009';
const kept = { searches: [{ id: searchId, search: { givenName: 'Sample', familyName: 'Example' } }] };
const found = { 'post /people/search': { items: [match] } };

describe('the search for a child', () => {
  it('is one sound page with a form that is sent, never an address', async () => {
    const $ = rendered(await controller.ask(fakeVisit({ may }).visit));
    expect($('#form').attr('method')).toBe('post');
    expect(faultsOf($)).toEqual([]);
  });

  it('goes from the box at the top to results whose address says nothing', async () => {
    const { visit } = fakeVisit({ may, posted: { words: 'Sample Example' } });
    const page = await controller.send(visit);
    expect('goTo' in page ? page.goTo : '').toMatch(/^\/search\/[0-9a-f-]{36}$/);
  });

  it('shows what was sent, as often as somebody comes back to it', async () => {
    const { visit, api } = fakeVisit({ may, posted: { words: 'Sample Example 1/6/2005' }, api: found });
    const page = await controller.send(visit);
    const id = 'goTo' in page ? page.goTo.split('/').pop() : '';
    for (const time of [1, 2]) {
      const $ = rendered(await controller.results(visit, id ?? ''));
      expect($(`main a[href="/people/${personId}?search=${id}"]`).text()).toBe('Sample Example');
      expect($('#familyName').val()).toBe('Example');
      expect(api.sent).toHaveLength(time);
      expect(faultsOf($)).toEqual([]);
    }
    const body = { givenName: 'Sample', familyName: 'Example', dateOfBirth: '2005-06-01' };
    expect(api.sent[0]).toMatchObject({ address: '/people/search', body });
  });

  it('asks for an id alone', async () => {
    const { visit, api } = fakeVisit({
      may,
      kept: { searches: [{ id: searchId, search: { id: personId } }] },
      api: found,
    });
    await controller.results(visit, searchId);
    expect(api.sent[0]?.body).toEqual({ id: personId });
  });

  it('says the same of a child who is unknown and of one whose record is not for everybody', async () => {
    const { visit } = fakeVisit({ may, kept, api: { 'post /people/search': { items: [] } } });
    const $ = rendered(await controller.results(visit, searchId));
    expect(textOf($, 'main p')).toContain('No child was found among the records that you can see.');
    expect(textOf($, 'main')).not.toMatch(/restricted/i);
  });

  it('wants a name or an id, and a whole one', async () => {
    const asked = async (posted: Record<string, string>) => {
      const page = await controller.send(fakeVisit({ may, posted }).visit);
      expect(page).toMatchObject({ status: 422 });
      expect(faultsOf(rendered(page))).toEqual([]);
      return textOf(rendered(page), '.govuk-error-summary a');
    };
    expect(await asked({ words: ' ' })).toBe('Enter a name or an id');
    expect(await asked({ id: '1234' })).toBe('Enter the whole id, as it stands in the address of a page');
    expect(await asked({ words: 'Example 31/2/2005' })).toBe('Enter a real date: date of birth');
  });

  it('says so when the session no longer knows what was looked for', async () => {
    const $ = rendered(await controller.results(fakeVisit({ may, kept }).visit, personId));
    expect(textOf($, '.govuk-inset-text')).toBe('This search is no longer remembered. Search again.');
  });

  it('comes back filled in after the session ended', async () => {
    const draft = { from: 'parked', posted: { words: 'Sample Example' }, draftVersion: 0 } as const;
    const $ = rendered(await controller.ask(fakeVisit({ may, draft }).visit));
    expect($('#givenName').val()).toBe('Sample');
  });

  it('keeps what was typed while the council’s service is away', async () => {
    const away = refusing({ because: 'away', sentence: 'Not just now', reference: 'r' });
    const page = await controller.results(
      fakeVisit({ may, kept, api: { 'post /people/search': away } }).visit,
      searchId,
    );
    expect(page).toMatchObject({ status: 503 });
    expect(rendered(page)('#familyName').val()).toBe('Example');
  });

  it('is for those who search for people', async () => {
    await expect(controller.ask(fakeVisit().visit)).rejects.toMatchObject({ status: 403 });
    await expect(controller.send(fakeVisit().visit)).rejects.toMatchObject({ status: 403 });
    await expect(controller.results(fakeVisit({ kept }).visit, searchId)).rejects.toMatchObject({ status: 403 });
  });
});
