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
const restriction = { personId: id, restricted: true, staffIds: [], teamIds: [], excluded: [], opened: [] };
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

  it('tells whoever may restrict it that it is restricted', async () => {
    const answers = { ...api, 'get /people/{personId}/restriction': restriction };
    expect(textOf(await shown({ may: ['restrict Person'], api: answers }), '.govuk-tag')).toBe('Restricted');
    expect((await shown({}))('.govuk-tag')).toHaveLength(0);
  });

  it('is no page for whoever may not see the record', async () => {
    const { visit } = fakeVisit({ api: {} });
    await expect(new PersonController().person(visit, id)).rejects.toMatchObject({ status: 404 });
  });
});
