import { Wake } from './wake';

describe('waking', () => {
  it('happens at once when rung', async () => {
    const wake = new Wake();
    const slept = wake.next(60_000);
    wake.ring();
    await slept;
  });

  it('remembers a ring that came while awake, once', async () => {
    const wake = new Wake();
    wake.ring();
    await wake.next(60_000);
    const began = Date.now();
    await wake.next(30);
    expect(Date.now() - began).toBeGreaterThanOrEqual(25);
  });
});
