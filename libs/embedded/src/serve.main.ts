import { startStack, type Stack } from './stack';
import { preferredPorts } from './stack-settings';

/** The service in the foreground, with demo people, until Ctrl-C or SIGTERM. Its data stay for the next start. */
async function main(): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const keepAlive = setInterval(() => undefined, 60_000); // a signal handler alone does not
  console.log('Starting ...');
  const starting = preferredPorts(process.env).then((ports) => startStack({ ports }));
  try {
    const stack = await starting;
    console.log(addressesOf(stack));
    await asked;
    console.log('Stopping ...');
    await stack.stop();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    clearInterval(keepAlive);
  }
}

function addressesOf(stack: Stack): string {
  const lines = [
    ['API', stack.api?.url],
    ['OpenAPI', stack.api && `${stack.api.url}/docs`],
    ['Temporal UI', stack.temporal?.uiUrl],
    ['Temporal', stack.temporalAddress],
    ['Sign-in', stack.issuer],
  ];
  return [
    ...lines.filter(([, url]) => url).map(([name, url]) => `  ${name?.padEnd(12)} ${url}`),
    'Ctrl-C stops it; the data stay.',
  ].join('\n');
}

void main();
