import { type Tx } from '#libs/database';
import { type Findings } from './finding';

interface Row {
  stream_id: string;
  what: string;
}

/** The read tables are made from facts: a row that no fact accounts for shows that facts, or rows, were meddled with. */
export async function checkTables(tx: Tx, findings: Findings): Promise<void> {
  const unopened = await tx.$queryRaw<Row[]>`
    SELECT s.stream_id, 'stage ' || s.kind || ' ' || s.n AS what FROM stage s
    WHERE NOT EXISTS (SELECT FROM fact f WHERE f.stage_id = s.id AND f.stream_id = s.stream_id AND f.type = s.kind || '.opened')
    UNION ALL
    SELECT c.id, 'contact' FROM contact c WHERE NOT EXISTS (SELECT FROM fact f WHERE f.stream_id = c.id AND f.type = 'contact.opened')
    UNION ALL
    SELECT j.id, 'journey' FROM journey j WHERE NOT EXISTS (SELECT FROM fact f WHERE f.stream_id = j.id AND f.type = 'journey.opened')
    LIMIT 1000`;
  for (const { stream_id: streamId, what } of unopened) {
    findings.add('openedFactMissing', `There is a ${what} that no fact opened`, { streamId });
  }

  const versions = await tx.$queryRaw<{ stream_id: string; version: number; acts: bigint }[]>`
    SELECT s.stream_id, s.version, count(DISTINCT f.command_id) AS acts
    FROM stage s LEFT JOIN fact f ON f.stage_id = s.id
    GROUP BY s.id HAVING s.version > count(DISTINCT f.command_id) LIMIT 1000`;
  for (const { stream_id: streamId, version, acts } of versions) {
    findings.add('versionWithoutFact', `A stage counts ${version} acts; its facts hold ${acts}`, { streamId });
  }

  const messages = await tx.$queryRaw<{ fact_position: bigint }[]>`
    SELECT o.fact_position FROM outbox o
    WHERE NOT EXISTS (SELECT FROM fact f WHERE f.position = o.fact_position) ORDER BY o.fact_position LIMIT 1000`;
  for (const { fact_position: position } of messages) {
    findings.add('outboxWithoutFact', `A message was sent about the fact at position ${position}, which is gone`);
  }
}
