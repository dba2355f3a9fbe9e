import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { demoPeopleList, freePort, openHome, openSecrets, startIdentityProvider, testPostgres } from '#libs/embedded';
import { readConfig } from '../config/config';
import { createWeb } from '../create-web';
import { OpenSessions } from '../shared/session/open-sessions';
import { Seal } from '../shared/session/seal';
import { stubApi, type StubApi } from './stub-api';
import { Visitor } from './visitor';

/** The pages on a real session database and a real sign-in, before an API with canned answers. */
export async function pagesAtHand(answers: StubApi['answers'], variables: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const database = await testPostgres();
  const api = await stubApi(answers);
  const port = await freePort();
  const pages = `http://127.0.0.1:${port}`;
  const keysFile = openSecrets(openHome(folder)).identityKeysFile;
  const identity = await startIdentityProvider({ people: demoPeopleList, keysFile, pages });
  const config = readConfig({
    API_URL: api.url,
    SESSION_DATABASE_URL: database.url,
    SESSION_SECRET: randomUUID(),
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_ID: 'childs-journey-web',
    OIDC_CLIENT_SECRET: 'demo-sign-in-only',
    PUBLIC_URL: pages,
    LOG_LEVEL: 'silent',
    ...variables,
  });
  const app = await createWeb(config);
  await app.listen(port, '127.0.0.1');
  return {
    api,
    pages,
    issuer: identity.issuer,
    sessions: app.get(OpenSessions),
    seal: app.get(Seal),
    visitor: (person: string) => new Visitor(pages, person),
    /** As the database's owner. */
    sql: async <Row>(text: string): Promise<Row[]> => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query(text).finally(() => client.end());
      return rows as Row[];
    },
    close: async () => {
      await app.close();
      await identity.close();
      await api.close();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
