import { dynamicConfiguration, serverConfiguration } from './configuration';

const ports = {
  frontend: 7233,
  http: 7243,
  rest: { history: 7234, matching: 7235, worker: 7239 },
  membership: { frontend: 6933, history: 6934, matching: 6935, worker: 6939 },
};
const postgres = new URL('postgresql://some%40body:p%2Fw@127.0.0.1:54320/postgres');
const written = JSON.parse(serverConfiguration({ ports, postgres, dynamicConfigFile: '/a/file' })) as {
  persistence: { datastores: Record<string, { sql: object }> };
  services: Record<string, { rpc: { bindOnLocalHost: boolean } }>;
};

describe('the configuration of Temporal Server', () => {
  it('names both databases of the PostgreSQL, with the login as it is spelt', () => {
    const login = { connectAddr: '127.0.0.1:54320', user: 'some@body', password: 'p/w' };
    const { default: store, visibility } = written.persistence.datastores;
    expect(store?.sql).toMatchObject({ ...login, databaseName: 'temporal' });
    expect(visibility?.sql).toMatchObject({ ...login, databaseName: 'temporal_visibility' });
  });

  it('lets every service listen on loopback alone', () => {
    expect(Object.keys(written.services)).toEqual(['frontend', 'history', 'matching', 'worker']);
    for (const { rpc } of Object.values(written.services)) expect(rpc.bindOnLocalHost).toBe(true);
  });

  it('gives each switch one value, whatever the request', () => {
    expect(JSON.parse(dynamicConfiguration({ 'system.some': 2 }))).toEqual({ 'system.some': [{ value: 2 }] });
  });
});
