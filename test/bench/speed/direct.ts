import { createHash, randomUUID } from 'node:crypto';
import { type Act, type StageInput } from '#libs/contracts';
import { createDatabase, type Database, inTransaction } from '#libs/database';
import { demoPeople, openSecrets } from '#libs/embedded';
import { type Actor, type Decide, stages } from '#libs/journey';
import { saveDocument } from '#libs/ledger';
import { loadStage, recordAct } from '#libs/record';
import { codecKeysSchema, StageClient, temporalClient } from '#libs/temporal';
import { reasoned, referral } from '../../support/service/hub';
import { type Service } from '../../support/service/service';

const { decisionMaker } = demoPeople;
const by: Actor = { id: decisionMaker.id, roles: ['HUB_DECISION_MAKER'], grade: 'practitioner' };

/** The decision without the API: sent to the stage's workflow, or decided and recorded on the spot for another engine to carry. */
export class Direct {
  readonly database: Database;
  private readonly temporal: ReturnType<typeof temporalClient>;
  private readonly stages: StageClient;

  constructor({ stack, home }: Service) {
    this.database = createDatabase({ url: stack.databaseUrl, role: 'journey_worker' });
    this.temporal = temporalClient({
      address: stack.temporalAddress,
      namespace: stack.temporalNamespace,
      codecKeys: codecKeysSchema.parse(openSecrets(home).codecKeys),
    });
    this.stages = new StageClient(this.temporal);
  }

  /** The act as the API would make it of the form, its words kept already. */
  async prepare(contactId: string): Promise<Act<Decide>> {
    const text = { streamId: contactId, kind: 'decision', body: reasoned, by: by.id };
    const textHash = await inTransaction(this.database, (tx) => saveDocument(tx, text));
    const command = {
      ...{ type: 'decide', by, at: new Date().toISOString(), ...referral, textHash, journeyId: randomUUID() },
      context: { openJourneys: {}, domesticAbuse: { notifications: 0, threshold: 3, windowMonths: 12 } },
    } as Decide;
    const requestHash = createHash('sha256').update(contactId).digest('hex');
    return { commandId: randomUUID(), requestHash, expectedVersion: 2, command };
  }

  async throughTemporal(act: Act, contactId: string): Promise<void> {
    await this.stages.act({ stageId: contactId, kind: 'contact' }, act);
  }

  /** What a step of another engine does: reads the stage, asks its rules, records. */
  async onTheSpot(act: Act, { stageId, kind }: StageInput): Promise<void> {
    const { events, version } = await loadStage(this.database, { stageId });
    const rules = stages[kind];
    const state = events.reduce((before, event) => rules.evolve(before, event), rules.initial);
    const decided = rules.decide(state, act.command);
    await recordAct(this.database, { stageId, kind, act, events: decided, expected: version });
  }

  async close(): Promise<void> {
    await this.temporal.connection.close();
    await this.database.$disconnect();
  }
}
