import { createDatabase } from './client';

/** The logins of the processes, and the roles that each may take. None of them owns a table. */
const logins = {
  journey_api_login: 'journey_api',
  journey_worker_login: 'journey_worker',
  journey_web_login: 'journey_web',
} as const;

export type Login = keyof typeof logins;

/**
 * Makes the logins that are missing, gives each its one role and the password. Repeating it changes passwords to those given.
 *
 * @param url the database as its owner, who may make roles; migrated before
 */
export async function giveLogins(url: string, passwords: Partial<Record<Login, string>>): Promise<Login[]> {
  const db = createDatabase({ url, poolSize: 1 });
  const given: Login[] = [];
  try {
    for (const [login, role] of Object.entries(logins) as [Login, string][]) {
      const password = passwords[login];
      if (!password) continue;
      const exists = await db.$queryRaw<unknown[]>`SELECT FROM pg_roles WHERE rolname = ${login}`;
      const verb = exists.length > 0 ? 'ALTER' : 'CREATE';
      // Statements about roles take no parameters: the server quotes for us.
      const [quoted] = await db.$queryRaw<{ login: string; role: string; password: string }[]>`
        SELECT quote_ident(${login}) AS login, quote_ident(${role}) AS role, quote_literal(${password}) AS password`;
      if (!quoted) throw new Error('PostgreSQL quoted nothing');
      await db.$executeRawUnsafe(`${verb} ROLE ${quoted.login} LOGIN NOINHERIT PASSWORD ${quoted.password}`);
      await db.$executeRawUnsafe(`GRANT ${quoted.role} TO ${quoted.login}`);
      given.push(login);
    }
  } finally {
    await db.$disconnect();
  }
  return given;
}
