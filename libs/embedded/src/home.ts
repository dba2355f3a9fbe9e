import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositoryRoot } from './repository-root';

/** The folder in which the embedded parts keep their state between runs. All paths are absolute. */
export interface Home {
  readonly root: string;
  /** The PostgreSQL cluster. */
  readonly postgres: string;
  /** The Temporal dev server's SQLite file. */
  readonly temporal: string;
  /** One log file a part. */
  readonly logs: string;
  /** Generated keys and passwords, readable by their owner only. */
  readonly secrets: string;
  /** Where the demo's e-mails land, a file each. */
  readonly mail: string;
  /** The ledger's checkpoints, kept outside the database that they vouch for. */
  readonly anchors: string;
}

/** Opens the home, making what is missing. `JOURNEY_HOME` names another place than `.local/home` in the clone. */
export function openHome(
  directory: string = process.env.JOURNEY_HOME ?? join(repositoryRoot(), '.local', 'home'),
): Home {
  const root = resolve(directory);
  const home: Home = {
    root,
    postgres: join(root, 'postgres'),
    temporal: join(root, 'temporal', 'temporal.sqlite'),
    logs: join(root, 'logs'),
    secrets: join(root, 'secrets'),
    mail: join(root, 'mail'),
    anchors: join(root, 'anchors.jsonl'),
  };
  mkdirSync(join(root, 'temporal'), { recursive: true });
  for (const folder of [home.logs, home.mail]) mkdirSync(folder, { recursive: true });
  mkdirSync(home.secrets, { recursive: true, mode: 0o700 });
  return home;
}
