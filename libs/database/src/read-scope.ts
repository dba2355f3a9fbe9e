import { type Database, type Tx } from './client';
import { inTransaction, type TransactionOptions } from './transaction';

/** How far somebody may see; libs/access derives it from the token and the staff list. */
export interface ReadScope {
  actorId: string;
  /** `inspection`: as `all` while an inspection that names this person goes on, and `none` otherwise; it only reads. */
  kind: 'all' | 'inspection' | 'hub' | 'teams' | 'ownEnquiries' | 'none';
  /** Own teams and those deputised for. */
  teams?: readonly string[];
  /** Kinds of stage with which the person works in every team. */
  kinds?: readonly string[];
  /** What is written about the journeys stays closed, but for one's own words; `ofTheKinds`: and but for what stages of `kinds` name. */
  texts?: boolean | 'ofTheKinds';
  /** A partner's organisation, when its colleagues may see its enquiries. */
  organisation?: string;
  /** The service itself looks, restricted records included, for what is said about nobody: a count, a date, an id. */
  restrictions?: 'ignored';
}

/**
 * One transaction in which row-level security knows who asks: every read through `tx` shows what this person may see, and every row
 * written must be in this person's name. Without it the API's role sees nothing.
 */
export async function asReader<T>(
  db: Database,
  scope: ReadScope,
  fn: (tx: Tx) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return inTransaction(
    db,
    async (tx) => {
      await seeAs(tx, scope);
      return fn(tx);
    },
    options,
  );
}

/** From here to its end the transaction sees as far as this scope reaches. */
export async function seeAs(tx: Tx, scope: ReadScope): Promise<void> {
  const teams = scope.teams ?? [];
  if (teams.some((team) => team.includes(','))) throw new Error('A team id holds a comma');
  await tx.$executeRaw`SELECT set_config('app.actor_id', ${scope.actorId}, true), set_config('app.scope', ${scope.kind}, true),
    set_config('app.teams', ${teams.join(',')}, true), set_config('app.organisation', ${scope.organisation ?? ''}, true),
    set_config('app.kinds', ${(scope.kinds ?? []).join(',')}, true), set_config('app.texts', ${textsOf(scope)}, true),
    set_config('app.restrictions', ${scope.restrictions ?? ''}, true)`;
  if (scope.kind === 'inspection') await tx.$executeRaw`SET TRANSACTION READ ONLY`;
}

function textsOf({ texts }: ReadScope): string {
  if (texts === 'ofTheKinds') return 'kinds';
  return texts === false ? 'own' : '';
}
