import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../../../test/support/eventually';
import { regularly } from './regularly';

describe('what is done regularly', () => {
  it('is done at once and again, one turn after the other', async () => {
    let underWay = 0;
    const seen: number[] = [];
    const doing = regularly(1, async () => {
      seen.push((underWay += 1));
      await sleep(5);
      underWay -= 1;
    });
    await eventually(() => expect(seen.length).toBeGreaterThan(3));
    await doing.stop();
    expect(new Set(seen)).toEqual(new Set([1]));
  });

  it('ends with the turn under way, and comes no more', async () => {
    let turns = 0;
    const doing = regularly(1, async () => {
      await sleep(20);
      turns += 1;
    });
    await doing.stop();
    expect(turns).toBe(1);
    await sleep(30);
    expect(turns).toBe(1);
  });
});
