import { canonicalize } from 'json-canonicalize';
import { createDatabase, type Database } from '#libs/database';
import { openSecrets } from '#libs/embedded';
import { type AnyStage, type StageKind, stages } from '#libs/journey';
import { fileAnchor, signerFrom, verify } from '#libs/ledger';
import { loadStage, stagesGoingOn } from '#libs/record';
import { codecKeysSchema, StageOperator, temporalClient } from '#libs/temporal';
import { type Told } from '../checker/agreement';
import { type Rig } from '../rig/rig';

const written = (state: unknown): string => canonicalize(JSON.parse(JSON.stringify(state)));

/** Every stage as its row, its workflow and the fold of its facts tell it. */
export async function toldOfStages(rig: Rig): Promise<Told[]> {
  return withParts(rig, async (db, operator) => {
    const goingOn = new Set((await stagesGoingOn(db)).map(({ stageId }) => stageId));
    const rows = await db.stage.findMany({ orderBy: { id: 'asc' } });
    const told: Told[] = [];
    const waiting = [...rows];
    const lane = async (): Promise<void> => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        const rules: AnyStage = stages[row.kind as StageKind];
        const { events, version } = await loadStage(db, { stageId: row.id });
        const state = events.reduce((before, event) => rules.evolve(before, event), rules.initial);
        const workflow = goingOn.has(row.id) ? await workflowOf(operator, row.id) : undefined;
        const ofRow = { state: written(row.state), version: row.version };
        told.push({ stageId: row.id, row: ofRow, fold: { state: written(state), version }, workflow });
      }
    };
    await Promise.all(Array.from({ length: 3 }, lane));
    return told;
  });
}

async function workflowOf(operator: StageOperator, stageId: string): Promise<Told['workflow']> {
  const workflow = await operator.look(stageId);
  if (workflow.is === 'notRunning') return 'missing';
  if (workflow.is === 'silent') return 'silent';
  return { state: written(workflow.held.state), version: workflow.held.version };
}

/** What the ledger's own verification finds. */
export async function ledgerFindings(rig: Rig): Promise<string[]> {
  return withParts(rig, async (db) => {
    const signer = signerFrom(openSecrets(rig.home).ledgerSigningKeyFile);
    const { findings } = await verify(db, fileAnchor(rig.home.anchors), signer.publicKey);
    return findings.map(({ kind, words }) => `${kind}: ${words}`);
  });
}

async function withParts<T>(rig: Rig, work: (db: Database, operator: StageOperator) => Promise<T>): Promise<T> {
  const { databaseUrl, temporalAddress: address } = rig.service.stack;
  const db = createDatabase({ url: databaseUrl, role: 'journey_worker', poolSize: 8 });
  const codecKeys = codecKeysSchema.parse(openSecrets(rig.home).codecKeys);
  const client = temporalClient({ address, namespace: 'default', codecKeys });
  try {
    return await work(db, new StageOperator(client));
  } finally {
    await client.connection.close();
    await db.$disconnect();
  }
}
