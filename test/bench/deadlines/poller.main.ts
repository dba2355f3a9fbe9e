import PgBoss from 'pg-boss';
import { createDatabase } from '#libs/database';
import { type MilestoneInput, reachMilestone } from '#libs/record';

/** Polls as a team would: some workers, every half second, as many as are due; each flags by the same code as the service. */
async function main(): Promise<void> {
  const { DATABASE_URL: url = '' } = process.env;
  const database = createDatabase({ url, role: 'journey_worker', poolSize: 20 });
  const boss = new PgBoss({ connectionString: url, schema: 'bench_pgboss' });
  boss.on('error', (error) => process.stderr.write(`${error.message}\n`));
  await boss.start();
  await boss.createQueue('deadline');
  for (let worker = 0; worker < 4; worker += 1) {
    await boss.work<MilestoneInput>('deadline', { batchSize: 50, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const { data } of jobs) await reachMilestone(database, data);
    });
  }
  process.stdout.write('ready\n');
  process.once('SIGTERM', () => {
    void boss
      .stop({ graceful: false })
      .then(() => database.$disconnect())
      .then(() => process.exit(0));
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
