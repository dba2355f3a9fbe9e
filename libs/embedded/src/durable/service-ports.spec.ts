import { servicePorts } from './service-ports';

describe('the ports of Temporal Server', () => {
  it('are distinct, and those that it keeps in a column of two bytes fit in there', async () => {
    const { frontend, http, rest, membership } = await servicePorts(7233);
    const all = [frontend, http, ...Object.values(rest), ...Object.values(membership)];
    expect(new Set(all).size).toBe(9);
    expect(frontend).toBe(7233);
    expect(Math.max(...Object.values(membership))).toBeLessThanOrEqual(32_767);
  });
});
