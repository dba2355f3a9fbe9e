import { readdirSync } from 'node:fs';
import { type ReplayResult, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { stageKinds } from '#libs/journey';
import { historiesFolder, keptHistory } from '../support/kept-histories';
import { testConverter, unheard } from '../support/skipped-time';
import { type BundleName, workflowBundle } from '../support/workflow-bundles';

jest.setTimeout(120_000);

/** `<workflow>/<story>.json` of every stored history. */
const stored = readdirSync(historiesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

describe('the stored histories', () => {
  beforeAll(() => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'OFF' } } });
  });

  it.each(stageKinds)('hold one of %s', (kind) => {
    expect(stored.filter((name) => name.startsWith(`${kind}/`))).not.toEqual([]);
  });

  it('are replayed by the workflows as they are now', async () => {
    const results = await replayed(stored, 'real');
    expect(results).toHaveLength(stored.length);
    expect(results.filter(({ error }) => error)).toEqual([]);
  });

  it('are replayed by them also when they are traced', async () => {
    const oneOfEachKind = stageKinds.flatMap((kind) => stored.find((name) => name.startsWith(`${kind}/`)) ?? []);
    const results = await replayed(oneOfEachKind, 'traced');
    expect(results).toHaveLength(stageKinds.length);
    expect(results.filter(({ error }) => error)).toEqual([]);
  });

  it('catch a workflow that was changed without a patch', async () => {
    const assessments = stored.filter((name) => name.startsWith('initialAssessment/'));
    const results = await replayed(assessments, 'changed');
    expect(results.map(({ error }) => error?.constructor)).toEqual(assessments.map(() => DeterminismViolationError));
  });

  async function replayed(names: string[], bundle: BundleName): Promise<ReplayResult[]> {
    const options = { workflowBundle: await workflowBundle(bundle), dataConverter: testConverter, sinks: unheard };
    const histories = names.map((name) => ({ workflowId: name, history: keptHistory(name) }));
    const results: ReplayResult[] = [];
    for await (const result of Worker.runReplayHistories(options, histories)) results.push(result);
    return results;
  }
});
