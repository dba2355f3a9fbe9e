import { Client } from 'pg';
import { testPostgres, type TestPostgres } from '#libs/embedded';
import { giveLogins } from './logins';

/** Roles belong to the whole server: the test takes its logins away again. */
const made = ['journey_api_login', 'journey_worker_login', 'journey_web_login'];

describe('the logins of the processes', () => {
  let postgres: TestPostgres;
  beforeAll(async () => (postgres = await testPostgres()));
  afterAll(async () => {
    await as(postgres.url, async (owner) => {
      for (const login of made) await owner.query(`DROP ROLE IF EXISTS ${login}`);
    });
    await postgres.drop();
  });

  it('take their one role, and no other', async () => {
    const given = await giveLogins(postgres.url, { journey_api_login: "it's a secret", journey_web_login: 'other' });
    expect(given).toEqual(['journey_api_login', 'journey_web_login']);
    await as(login('journey_api_login', "it's a secret"), async (api) => {
      await expect(api.query('SELECT count(*) FROM stage')).rejects.toThrow('permission denied'); // not before it takes its role
      await api.query('SET ROLE journey_api');
      await expect(api.query('SELECT count(*) FROM stage')).resolves.toMatchObject({ rows: [{ count: '0' }] });
      await expect(api.query('SET ROLE journey_worker')).rejects.toThrow('permission denied');
    });
    await as(login('journey_web_login', 'other'), async (web) => {
      await web.query('SET ROLE journey_web');
      await expect(web.query('SELECT count(*) FROM stage')).rejects.toThrow('permission denied');
    });
  });

  it('get another password when it is given again', async () => {
    await giveLogins(postgres.url, { journey_api_login: 'newer' });
    await as(login('journey_api_login', 'newer'), (api) => api.query('SET ROLE journey_api'));
  });

  function login(name: string, password: string): string {
    const url = new URL(postgres.url);
    url.username = name;
    url.password = encodeURIComponent(password);
    return url.href;
  }
});

async function as(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
