import 'reflect-metadata';
import { readConfig } from './config/config';
import { createApi } from './create-api';

/** sysexits.h EX_CONFIG: starting again will not help until somebody changes the configuration. */
const badConfiguration = 78;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.PORT, config.HOST);
}

if (require.main === module) {
  start().catch((error: unknown) => {
    const told = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`${told.name === 'BadConfiguration' ? told.message : (told.stack ?? told.message)}\n`);
    process.exit(told.name === 'BadConfiguration' ? badConfiguration : 1);
  });
}
