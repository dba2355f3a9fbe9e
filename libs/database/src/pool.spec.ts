import { type AddressInfo, createServer, type Server } from 'node:net';
import { createPool } from './pool';

/** PostgreSQL, for as long as it takes to greet and to part: both arrive in one packet, as from a server that is being shut down. */
function partingServer(): Promise<Server> {
  const message = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const welcome = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))];
  const farewell = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([...welcome, farewell])));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.unref())));
}

describe('a pool', () => {
  it('tells of a connection that is lost between being handed out and being used, and the process lives', async () => {
    const server = await partingServer();
    const { port } = server.address() as AddressInfo;
    const lost: string[] = [];
    const pool = createPool({ host: '127.0.0.1', port, user: 'nobody', database: 'none' }, ({ message }) =>
      lost.push(message),
    );

    const connection = await pool.connect();
    await expect(connection.query('select 1')).rejects.toThrow();
    connection.release();
    expect(lost).toContain('terminating connection');
    await pool.end();
    server.close();
  });
});
