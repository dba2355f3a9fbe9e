import { Turns } from './turns';

/** Work that ends when the test says so. */
function work() {
  const settled: Record<'end' | 'fail', () => void> = { end: () => undefined, fail: () => undefined };
  const done = new Promise<string>((end, fail) => {
    settled.end = () => end('done');
    settled.fail = () => fail(new Error('failed'));
  });
  return { ...settled, done };
}

const aMoment = () => new Promise((soon) => setImmediate(soon));

describe('turns', () => {
  let begun: string[];
  beforeEach(() => (begun = []));
  const take = (turns: Turns, name: string, { done }: ReturnType<typeof work>) =>
    turns.take(() => {
      begun.push(name);
      return done;
    });

  it('let no more than so many work at once, and the next when one has ended, in order', async () => {
    const turns = new Turns(2, 60_000);
    const works = [work(), work(), work(), work()];
    const all = works.map((one, at) => take(turns, 'abcd'.charAt(at), one));
    await aMoment();
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    await aMoment();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done', 'done']);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('come free again when the work fails', async () => {
    const turns = new Turns(1, 60_000);
    const [failing, next] = [work(), work()];
    const first = take(turns, 'failing', failing);
    const second = take(turns, 'next', next);
    failing.fail();
    await expect(first).rejects.toThrow('failed');
    next.end();
    expect(await second).toBe('done');
  });

  it('are not waited for for ever, and whoever gave up takes nobody’s', async () => {
    const turns = new Turns(1, 30);
    const [long, late, next] = [work(), work(), work()];
    const first = take(turns, 'long', long);
    await expect(take(turns, 'late', late)).rejects.toMatchObject({ code: 'SERVICE.BUSY' });
    long.end();
    await first;
    next.end();
    expect(await take(turns, 'next', next)).toBe('done');
    expect(begun).toEqual(['long', 'next']);
  });
});
