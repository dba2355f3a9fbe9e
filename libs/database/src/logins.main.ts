import { giveLogins } from './logins';

/**
 * `node dist/libs/database/src/logins.main.js`, after the migrations: makes the logins of the API, the worker and the pages, with the
 * passwords of API_DATABASE_PASSWORD, WORKER_DATABASE_PASSWORD and WEB_DATABASE_PASSWORD. One that is not given is left as it is.
 */
async function main(): Promise<void> {
  const url = process.env.MIGRATION_DATABASE_URL;
  if (!url) {
    process.stderr.write('MIGRATION_DATABASE_URL is missing\n');
    process.exitCode = 78;
    return;
  }
  const given = await giveLogins(url, {
    journey_api_login: process.env.API_DATABASE_PASSWORD,
    journey_worker_login: process.env.WORKER_DATABASE_PASSWORD,
    journey_web_login: process.env.WEB_DATABASE_PASSWORD,
  });
  process.stdout.write(given.length > 0 ? `Logins: ${given.join(', ')}\n` : 'No login was asked for\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`The logins could not be made: ${error instanceof Error ? error.name : 'unknown error'}\n`);
  process.exitCode = 1;
});
