import { Prisma } from '../generated/client';
import { BadCursor, keyset, pageOf } from './page';

const key = (id: string) => ({ at: new Date('2013-03-04T09:00:00.123Z'), id });

describe('a page', () => {
  it('holds what was asked for and a cursor, when there is more', () => {
    const page = pageOf(['a', 'b', 'c'], { size: 2 }, key);

    expect(page.items).toEqual(['a', 'b']);
    expect(Buffer.from(page.next ?? '', 'base64url').toString()).toBe('2013-03-04T09:00:00.123Z b');
  });

  it('holds no cursor when it is the last', () => {
    expect(pageOf(['a', 'b'], { size: 2 }, key)).toEqual({ items: ['a', 'b'] });
    expect(pageOf([], {}, key)).toEqual({ items: [] });
  });

  it('goes on strictly after its cursor, the millisecond included', () => {
    const { next } = pageOf(['a', 'b'], { size: 1 }, key);
    const { beyond } = keyset(Prisma.sql`at`, Prisma.sql`id`, { after: next });

    expect(beyond.values).toEqual([new Date('2013-03-04T09:00:00.123Z'), 'a']);
    expect(beyond.sql).toContain('(at, id::text) >');
  });

  it('orders uuids as uuids, and takes no other cursor there', () => {
    const id = '0b6f1f0e-2b6c-4a57-9a53-1d1f0f2f4c11';
    const after = (of: string) => pageOf([of, of], { size: 1 }, key).next;
    const asked = (of: string) => keyset(Prisma.sql`at`, Prisma.sql`id`, { after: after(of) }, 'uuid');

    expect(asked(id).beyond.sql).toContain('(at, id::uuid) >');
    expect(() => asked('a')).toThrow(BadCursor);
  });

  it.each([0, -3, 1.5])('has one row at least, even when %p are asked for', (size) => {
    expect(pageOf(['a', 'b'], { size }, key).items).toEqual(['a']);
  });

  it.each(['', 'nonsense', Buffer.from('2013-99-99T00:00:00Z a').toString('base64url')])(
    'refuses a cursor it never gave: "%s"',
    (after) => {
      expect(() => keyset(Prisma.sql`at`, Prisma.sql`id`, { after })).toThrow(BadCursor);
    },
  );
});
