import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { PersonController } from './person.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002';
const searchId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0009';
const contact = {
  ...{ id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0003', enquiryId: id, position: 1, child: {}, status: 'decided' },
  ...{ receivedAt: '2013-02-25T09:30:00.000Z', outcome: 'referral', decidedAt: '2013-02-26T10:00:00.000Z' },
};
const person = {
  ...{ id, givenName: 'Sample', familyName: 'Example', dateOfBirth: '2005-06-01', sex: 'F' },
  ...{ address: { line1: '1 Madeup Parade', postcode: 'ZZ99 7ZZ' }, createdAt: '2013-02-25T09:30:00.000Z' },
  contacts: [contact],
};
const journey = {
  ...{ id: journeyId, personId: id, contactId: contact.id, ruleSet: 'wt2010', status: 'open', teamId: 'north' },
  ...{ referralAt: '2013-02-26T10:00:00.000Z', isReReferral: true },
};
const api = { 'get /people/{personId}': person, 'get /people/{personId}/journeys': { items: [journey] } };
const teams = [{ id: 'north', name: 'Assessment Team North', service: 'assessment' }] as never[];
const shown = async (more: Parameters<typeof fakeVisit>[0]) =>
  rendered(await new PersonController().person(fakeVisit({ api, teams, ...more }).visit, id));

describe('the page of a child', () => {
  it('says who the child is, and leads to journeys and earlier contacts', async () => {
    const $ = await shown({});
    expect(textOf($, 'h1')).toBe('Sample Example');
    expect(textOf($, 'dl')).toContain('1 June 2005');
    expect(textOf($, 'dl')).toContain('1 Madeup Parade ZZ99 7ZZ');
    const rows = $('tbody tr')
      .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(rows[0]).toBe('Since 26 February 2013, referred againOpenAssessment Team North');
    expect(rows[1]).toContain('25 February 2013 at 09:30');
    expect($(`main a[href="/journeys/${journeyId}"]`)).toHaveLength(1);
    expect($(`main a[href="/contacts/${contact.id}"]`)).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('does not name the child in the title, which browsers keep', async () => {
    expect((await shown({}))('title').text()).toBe('Child – Child’s Journey');
  });

  it('leads back to the results that it was found in', async () => {
    expect((await shown({ query: { search: searchId } }))('.govuk-back-link').attr('href')).toBe(`/search/${searchId}`);
    expect((await shown({ query: { search: '//elsewhere' } }))('.govuk-back-link').attr('href')).toBe('/');
  });

  it('says that it is restricted: to those who are named, and to whoever opened it', async () => {
    const seen = async (restricted?: string) =>
      textOf(await shown({ api: { ...api, 'get /people/{personId}': { ...person, restricted } } }), '.app-restricted');
    expect(await seen()).toBe('');
    expect(await seen('named')).toContain('Only named people and teams can see this record');
    expect(await seen('opened')).toContain('to read, not to write');
  });

  it('leads to who may see it, and to who looked, whoever may know that', async () => {
    const $ = await shown({ may: ['restrict Person', 'read AccessLog'] });
    expect($(`main a[href="/people/${id}/restriction"]`)).toHaveLength(1);
    expect($(`main a[href="/people/${id}/access-log"]`)).toHaveLength(1);
    expect((await shown({}))('main h2').text()).not.toContain('Who may see');
  });

  it('is no page for whoever may not see the record', async () => {
    const { visit } = fakeVisit({ api: {} });
    await expect(new PersonController().person(visit, id)).rejects.toMatchObject({ status: 404 });
  });
});
