import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PgBoss from 'pg-boss';
import { startProcess } from '#libs/embedded';
import { type Service } from '../../support/service/service';
import { type Due } from './due-copies';

/** The other way to keep deadlines: a job each in a table, polled. */
export class Poller {
  private constructor(
    private readonly boss: PgBoss,
    private readonly stopProcess: () => Promise<void>,
  ) {}

  static async start({ stack, home }: Service): Promise<Poller> {
    const logFile = join(home.logs, 'pg-boss.log');
    const polling = await startProcess({
      name: 'The polling job',
      command: process.execPath,
      args: ['--enable-source-maps', join(__dirname, 'poller.main.js')],
      env: { PATH: process.env.PATH, DATABASE_URL: stack.databaseUrl },
      logFile,
      readyWithin: 120_000,
      ready: () => Promise.resolve(readFileSync(logFile, 'utf8').includes('ready')),
    });
    const boss = new PgBoss({
      connectionString: stack.databaseUrl,
      schema: 'bench_pgboss',
      supervise: false,
      schedule: false,
    });
    await boss.start();
    return new Poller(boss, () => polling.stop());
  }

  async schedule(due: readonly Due[]): Promise<void> {
    const jobs = due.map(({ stageId, deadlineId, dueAt }) => ({
      name: 'deadline',
      data: { stageId, deadlineId, milestone: 'breach' },
      startAfter: dueAt,
    }));
    for (let from = 0; from < jobs.length; from += 1_000) await this.boss.insert(jobs.slice(from, from + 1_000));
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: false });
    await this.stopProcess();
  }
}
