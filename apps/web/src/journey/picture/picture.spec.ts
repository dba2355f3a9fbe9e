import { picture } from './picture';

const clock = { name: 'Initial assessment', dueAt: '2013-03-12T00:00:00.000Z', late: false };
const stage = { name: 'Initial assessment', from: '2013-02-25T10:00:00.000Z', clocks: [clock] };
const now = '2013-03-20T10:00:00.000Z';

describe('the picture of a journey', () => {
  it('draws an open stage up to today', () => {
    const { rows, today } = picture([stage], now);
    const [bar] = rows;
    expect(bar).toMatchObject({ isOpen: true, x: 250 });
    expect((bar?.x ?? 0) + (bar?.length ?? 0)).toBe(today);
  });

  it('draws how long a clock is late, from its date to its end', () => {
    const late = { ...clock, late: true, stoppedAt: '2013-03-16T00:00:00.000Z' };
    const [bar] = picture([{ ...stage, to: now, clocks: [late] }], now).rows;
    const perDay = (940 - 250) / (Date.parse(now) - Date.parse(stage.from)) / (1 / 86_400_000);
    expect(bar?.clocks[0]?.lateLength).toBeGreaterThanOrEqual(Math.floor(4 * perDay));
    expect(bar?.clocks[0]?.lateLength).toBeLessThanOrEqual(Math.ceil(4 * perDay) + 1);
  });

  it('says in words what it shows', () => {
    expect(picture([{ ...stage, clocks: [{ ...clock, late: true }] }], now).says).toBe(
      'Initial assessment began on 25 February 2013 and is still open. Late: Initial assessment.',
    );
  });

  it('has no line for today once all is over', () => {
    expect(picture([{ ...stage, to: now }], now).today).toBeUndefined();
  });

  it('stands when nothing has begun yet', () => {
    expect(picture([], now)).toMatchObject({ rows: [], says: '' });
  });
});
