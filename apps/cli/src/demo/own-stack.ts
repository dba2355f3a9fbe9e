import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openHome, partNames, startStack, type Stack } from '#libs/embedded';
import { verifyLedger } from './verify-ledger';

/** The story is told to parts of its own, whatever real ones the environment names: it invents children. */
const {
  DATABASE_URL: _db,
  MIGRATION_DATABASE_URL: _owner,
  TEMPORAL_ADDRESS: _at,
  OIDC_ISSUER: _issuer,
  ...embeddedOnly
} = process.env;

/** Starts everything in a home of its own, tells what is to be told, verifies the ledger, stops everything. */
export async function onOwnStack(
  telling: (stack: Stack) => Promise<void>,
  variables: NodeJS.ProcessEnv = {},
): Promise<void> {
  const started = Date.now();
  const home = join(openHome().root, 'demo');
  await rm(home, { recursive: true, force: true });
  console.log('Starting PostgreSQL, Temporal, the sign-in, the worker and the API ...');
  const parts = partNames.filter((name) => name !== 'web'); // nobody opens a page in a story
  const stack = await startStack({ home: openHome(home), env: { ...embeddedOnly, ...variables }, parts });
  try {
    await telling(stack);
    await verifyLedger(stack, openHome(home));
  } finally {
    await stack.stop();
  }
  console.log(`\nDone in ${Math.round((Date.now() - started) / 1000)} s. Everybody in this story is synthetic.`);
}
