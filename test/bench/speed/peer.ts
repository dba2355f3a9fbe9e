import { DBOS } from '@dbos-inc/dbos-sdk';
import { Pool } from 'pg';
import { type Act } from '#libs/contracts';
import { insertRow } from '../floor/insert-row';
import { type Service } from '../../support/service/service';
import { type Direct } from './direct';

/** DBOS on the same PostgreSQL: the same row, and the same decision recorded by the same code in one durable step. */
export class Peer {
  private constructor(
    private readonly pool: Pool,
    private readonly bare: (id: string) => Promise<string>,
    private readonly same: (act: Act, contactId: string) => Promise<void>,
  ) {}

  static async start({ stack }: Service, direct: Direct): Promise<Peer> {
    const pool = new Pool({ connectionString: stack.databaseUrl });
    DBOS.setConfig({
      name: 'childs-journey-bench',
      systemDatabaseUrl: systemDatabase(stack.databaseUrl),
      logLevel: 'error',
    });
    const bare = DBOS.registerWorkflow((id: string) => DBOS.runStep(() => insertRow(pool, id), { name: 'insertRow' }), {
      name: 'bare',
    });
    const decide = (act: Act, contactId: string) =>
      DBOS.runStep(() => direct.onTheSpot(act, { stageId: contactId, kind: 'contact' }), { name: 'decide' });
    const same = DBOS.registerWorkflow(decide, { name: 'decideContact' });
    await DBOS.launch();
    return new Peer(pool, bare, same);
  }

  async insert(id: string): Promise<void> {
    const handle = await DBOS.startWorkflow(this.bare, { workflowID: id })(id);
    await handle.getResult();
  }

  /** The command's id is the workflow's, so that a repeat is known, as it is by the service. */
  async decide(act: Act, contactId: string): Promise<void> {
    const handle = await DBOS.startWorkflow(this.same, { workflowID: act.commandId })(act, contactId);
    await handle.getResult();
  }

  async stop(): Promise<void> {
    await DBOS.shutdown();
    await this.pool.end();
  }
}

/** DBOS keeps its own tables in a database of their own, which it makes. */
function systemDatabase(url: string): string {
  const own = new URL(url);
  own.pathname = '/bench_dbos';
  return own.href;
}
