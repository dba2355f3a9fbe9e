import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoPeopleList, openHome, signIn } from '#libs/embedded';
import { mainJob } from '../demo/run-demo';
import { onOwnStack } from '../demo/own-stack';
import { CountingProxy } from './counting-proxy';
import { knownIds } from './known-ids';

const interfaceFile = join(__dirname, '../../../../../docs/reference/openapi.json');

/** More searches than any person sends: whether they are limited is not what is tried here. */
const unlimited = { SEARCHES_PER_MINUTE: '0' };

/** Schemathesis against every route in every role, on a service of its own with records in it. Ends with 1 after any answer of 500 or above. */
async function fuzz(cases: number, seed: number, tester: string): Promise<void> {
  const roles = [...new Map(demoPeopleList.map((person) => [person.roles[0], person.id])).entries()];
  const perRoute = Math.max(1, Math.ceil(cases / roles.length / routes()));
  await onOwnStack(async (stack) => {
    if (!stack.api) throw new Error('The API did not start');
    await mainJob(stack);
    const proxy = new CountingProxy(stack.api.url, await knownIds(stack.databaseUrl));
    const url = await proxy.listen();
    try {
      for (const [role = '', id] of roles) {
        proxy.as(role, (await signIn(stack.issuer, id)).accessToken);
        const wanted = Math.ceil(cases / roles.length);
        const had = () => proxy.counts.get(role)?.cases ?? 0;
        // Another seed gives other cases, until the role has had its share.
        for (let round = 0; had() < wanted && round < 20; round += 1) await run(tester, url, perRoute, seed + round);
        console.log(`${role.padEnd(26)} ${line(proxy, role)}`);
      }
    } finally {
      proxy.close();
    }
    tell(proxy);
  }, unlimited);
}

function line({ counts }: CountingProxy, role: string): string {
  const { cases = 0, answers = {} } = counts.get(role) ?? {};
  const spread = ['2xx', '4xx', '5xx'].map((hundred) => `${hundred} ${answers[hundred] ?? 0}`).join('  ');
  return `${String(cases).padStart(6)} cases  ${spread}`;
}

function tell({ counts, errors }: CountingProxy): void {
  const cases = [...counts.values()].reduce((sum, one) => sum + one.cases, 0);
  console.log(`\n${cases} cases in ${counts.size} roles over ${routes()} routes, ${errors.length} server errors.`);
  if (errors.length === 0) return;
  const file = join(openHome().root, 'fuzz-errors.json');
  writeFileSync(file, JSON.stringify(errors, undefined, 2));
  const seen = new Set(
    errors.map(({ method, address, status }) => `${status} ${method} ${address.split('?')[0] ?? ''}`),
  );
  for (const one of [...seen].slice(0, 20)) console.log(`- ${one}`);
  console.log(`Each with what asked for it: ${file}`);
  process.exitCode = 1;
}

function routes(): number {
  const { paths } = JSON.parse(readFileSync(interfaceFile, 'utf8')) as { paths: Record<string, object> };
  return Object.values(paths).flatMap((path) => Object.keys(path)).length;
}

/** Its own verdict is left aside: only server errors count, and the proxy sees those. */
function run(tester: string, url: string, perRoute: number, seed: number): Promise<void> {
  const options = ['--checks', 'not_a_server_error', '--phases', 'fuzzing', '--max-examples', String(perRoute)];
  const calm = [
    '--no-shrink',
    '--continue-on-failure',
    '--suppress-health-check',
    'all',
    '--warnings',
    'off',
    '--no-color',
  ];
  const child = spawn(
    tester,
    ['run', interfaceFile, '--url', url, ...options, ...calm, '--seed', String(seed), '--workers', '2'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: openHome().root,
    },
  );
  return new Promise((done, failed) => child.on('error', failed).on('close', () => done()));
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    tester: { type: 'string' },
  },
});
if (!values.tester) throw new Error('script/fuzz brings the tester');
void fuzz(Number(values.cases), Number(values.seed), values.tester);
