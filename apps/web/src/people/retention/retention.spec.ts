import { refusing } from '../../testing/fake-api';
import { fakeVisit, type Pretended } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { LegalHoldController } from './legal-hold.controller';
import { RetentionController } from './retention.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const contactId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0003';
const senior = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002', name: 'Sample Senior' };
const named = { givenName: 'Sample', familyName: 'Example' };
const free = { personId: id, held: false, dueOn: '2034-02-28' };
const held = { ...free, held: true, since: '2026-11-02T09:30:00.000Z', reason: 'Synthetic: a claim' };
const holds = new LegalHoldController();
const visiting = (hold: object, { api, ...more }: Pretended = {}) =>
  fakeVisit({
    may: ['hold Person'],
    api: { 'get /people/{personId}': { id, ...named }, 'get /people/{personId}/legal-hold': hold, ...api },
    ...more,
  });

describe('how long a record stays', () => {
  it('says when it is due, and asks why it should be held', async () => {
    const $ = rendered(await holds.hold(visiting(free).visit, id));
    expect(textOf($, 'main')).toContain('due to be destroyed on 28 February 2034');
    expect(textOf($, '#form button')).toContain('Place a legal hold');
    expect($('title').text()).not.toContain('Example');
    expect(faultsOf($)).toEqual([]);
  });

  it('is held with a reason', async () => {
    const answers = { 'put /people/{personId}/legal-hold': held };
    const { visit, api, told } = visiting(free, { api: answers, posted: { reason: 'Synthetic: a claim', _key: 'k' } });
    expect(await holds.place(visit, id)).toEqual({ goTo: `/people/${id}/legal-hold` });
    const body = { reason: 'Synthetic: a claim' };
    expect(api.sent).toMatchObject([{ method: 'put', address: '/people/{personId}/legal-hold', body, key: 'k' }]);
    expect(told[0]?.heading).toBe('Recorded: a legal hold stands on this record');
  });

  it('says since when and why it is held, and lifts that on a page of its own', async () => {
    const $ = rendered(await holds.hold(visiting(held).visit, id));
    expect(textOf($, 'main')).toContain('stands on it since 2 November 2026 at 09:30');
    expect(textOf($, 'main')).toContain('Why: Synthetic: a claim');
    expect($('#form')).toHaveLength(0);
    expect($(`main a[href="/people/${id}/legal-hold/lift"]`)).toHaveLength(1);
    const lifting = rendered(await holds.lifting(visiting(held).visit, id));
    expect(textOf(lifting, '#form button')).toContain('Lift the legal hold');
    expect(faultsOf(lifting)).toEqual([]);
    const { visit, api } = visiting(held, { posted: { reason: 'Synthetic: settled' } });
    expect(await holds.lift(visit, id)).toEqual({ goTo: `/people/${id}/legal-hold` });
    expect(api.sent).toMatchObject([{ method: 'delete', body: { reason: 'Synthetic: settled' } }]);
  });

  it('says that somebody else was quicker, and keeps what was typed', async () => {
    const refused = {
      because: 'refused',
      sentence: 'It is held already',
      code: 'RETENTION.HELD',
      status: 409,
    } as const;
    const api = { 'put /people/{personId}/legal-hold': refusing(refused) };
    const page = await holds.place(visiting(held, { api, posted: { reason: 'Synthetic' } }).visit, id);
    expect(page).toMatchObject({ status: 409 });
    expect(rendered(page)('#reason').val()).toBe('Synthetic');
  });

  it('has no form once it was destroyed', async () => {
    const $ = rendered(await holds.hold(visiting({ ...free, erasedAt: '2034-03-01T10:00:00.000Z' }).visit, id));
    expect(textOf($, 'main')).toContain('destroyed on 1 March 2034');
    expect($('#form')).toHaveLength(0);
  });
});

describe('records at their end', () => {
  const answer = {
    by: '2034-03-01',
    people: [{ personId: id, ...named, dueOn: '2034-02-28', rule: 'untilAge', kept: 'legalHold' }],
    contacts: [{ contactId, dueOn: '2034-01-15' }],
    holds: [{ personId: id, ...named, since: held.since, placedBy: senior.id }],
  };
  const shown = async (more: object) => {
    const { visit } = fakeVisit({
      may: ['hold Person'],
      staff: [senior],
      api: { 'get /retention': { ...answer, ...more } },
    });
    return rendered(await new RetentionController().due(visit));
  };

  it('names children and contacts that are due, by which rule, and what keeps them', async () => {
    const $ = await shown({});
    const rows = $('tbody tr')
      .map((_, row) =>
        $(row)
          .children()
          .map((_n, cell) => $(cell).text())
          .get()
          .join(' | '),
      )
      .get();
    expect(rows).toEqual([
      'Sample Example | 28 February 2034 | The age up to which records are kept | Held',
      'A child without a name | 15 January 2034 | Nothing',
      'Sample Example | 2 November 2026 at 09:30 | Sample Senior',
    ]);
    expect($(`main a[href="/people/${id}/legal-hold"]`)).toHaveLength(2);
    expect($(`main a[href="/contacts/${contactId}"]`)).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('says so when there are none', async () => {
    const $ = await shown({ people: [], contacts: [], holds: [] });
    expect($('table')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('No legal hold stands.');
  });

  it('is no page for others', async () => {
    await expect(new RetentionController().due(fakeVisit({}).visit)).rejects.toMatchObject({ status: 403 });
  });
});
