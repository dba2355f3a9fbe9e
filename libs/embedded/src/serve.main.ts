import { openHome } from './home';
import type { Part } from './processes/part';
import { startStack, type Stack } from './stack/stack';
import { preferredPorts } from './stack/stack-settings';

/** The service in the foreground, with demo people, until Ctrl-C or SIGTERM. Its data stay for the next start. */
async function main(): Promise<void> {
  const asked = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(undefined));
  });
  console.log('Starting ...');
  try {
    const stack = await startStack({ ports: await preferredPorts(process.env) });
    console.log(addressesOf(stack));
    const lost = await Promise.race([asked, lostPart(stack)]);
    if (lost) console.error(`${lost.name} ended by itself: its log is in ${openHome().logs}`);
    console.log('Stopping ...');
    await stack.stop();
    process.exit(lost ? 1 : 0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Resolves when a part is no longer there; until then it keeps this process alive. */
function lostPart(stack: Stack): Promise<Part> {
  const parts = [stack.postgres, stack.temporal, stack.identity, stack.worker, stack.api, stack.web].filter(
    (part) => part !== undefined,
  );
  return new Promise((resolve) => {
    setInterval(() => parts.filter((part) => !part.alive).forEach(resolve), 500);
  });
}

function addressesOf(stack: Stack): string {
  const lines = [
    ['Pages', stack.pages && `${stack.pages}   <- open this one`],
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
