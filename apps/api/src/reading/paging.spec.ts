import { pageQuery, toPage } from './paging';

describe('paging', () => {
  it('names the last item when there is more', () => {
    expect(toPage(['a', 'b', 'c'], 2, (item) => item)).toEqual({ items: ['a', 'b'], next: 'b' });
  });

  it('ends when nothing is left', () => {
    expect(toPage(['a', 'b'], 2, (item) => item)).toEqual({ items: ['a', 'b'] });
    expect(toPage([], 2, (item: string) => item)).toEqual({ items: [] });
  });

  it('gives 50 unless asked, and never more than 200', () => {
    expect(pageQuery.parse({})).toEqual({ limit: 50 });
    expect(pageQuery.parse({ limit: '7' })).toEqual({ limit: 7 });
    expect(pageQuery.safeParse({ limit: '201' }).success).toBe(false);
    expect(pageQuery.safeParse({ limit: '1', offset: '3' }).success).toBe(false);
  });
});
