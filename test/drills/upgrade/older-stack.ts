import { join } from 'node:path';
import { freePorts, openSecrets, type Stack, type StackOptions } from '#libs/embedded';
import { Terminal } from '../../support/service/scripts';

type Options = Pick<StackOptions, 'home' | 'env'>;

/** The service of another revision in a process of its own, as `script/server` there starts it. */
export async function olderStack(revision: string, { home, env }: Options): Promise<Stack> {
  if (!home) throw new Error('The older service needs a home');
  const names = ['POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'SIGN_IN_PORT', 'PORT', 'WEB_PORT'];
  const free = await freePorts(names.length);
  const ports = Object.fromEntries(names.map((name, n) => [name, String(free[n])]));
  const program = join(revision, 'dist/libs/embedded/src/serve.main.js');
  const server = new Terminal(process.execPath, [program], { ...env, ...ports, JOURNEY_HOME: home.root });
  await server.prints('Ctrl-C stops it');
  const stop = async (): Promise<void> => {
    server.ctrlC();
    const { code, stderr } = await server.ended;
    if (code !== 0) throw new Error(`The older service ended with ${code}: ${stderr}`);
  };
  const never = (): never => {
    throw new Error('The parts of the older service stop together');
  };
  const part = { name: 'The API', pid: 0, alive: true, stop, kill: never, start: never };
  const password = encodeURIComponent(openSecrets(home).databasePassword);
  return {
    databaseUrl: `postgresql://postgres:${password}@127.0.0.1:${ports.POSTGRES_PORT}/journey`,
    temporalAddress: `127.0.0.1:${ports.TEMPORAL_PORT}`,
    temporalNamespace: 'default',
    issuer: `http://127.0.0.1:${ports.SIGN_IN_PORT}`,
    api: { ...part, url: `http://127.0.0.1:${ports.PORT}` },
    stop,
  };
}
