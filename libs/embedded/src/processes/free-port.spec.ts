import { createServer, type AddressInfo } from 'node:net';
import { freePorts, portIsFree } from './free-port';

describe('free ports', () => {
  it('are distinct', async () => {
    const ports = await freePorts(20);
    expect(new Set(ports).size).toBe(20);
  });

  it('are none that the system gives to a connection that goes out', async () => {
    for (const port of await freePorts(20)) expect(port).toBeLessThan(32_768);
  });

  it('are not those that somebody listens on', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await portIsFree(port)).toBe(false);
    await new Promise((closed) => server.close(closed));
    expect(await portIsFree(port)).toBe(true);
  });
});
