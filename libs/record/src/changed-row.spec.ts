import { changedRow } from './changed-row';

describe('a row that changes', () => {
  const { sql, values } = changedRow('contact', { id: 'one', personId: null, outcome: undefined, status: 'decided' });

  it('has the columns set that are given, null too, and no other', () => {
    expect(sql.replace(/\s+/g, ' ').trim()).toBe(
      'UPDATE contact t SET person_id = r.person_id, status = r.status FROM jsonb_populate_record(NULL::contact, ?::jsonb) r WHERE t.id = r.id',
    );
  });

  it('has its values beside the statement, never in it', () => {
    expect(values).toEqual(['{"id":"one","person_id":null,"status":"decided"}']);
  });
});
