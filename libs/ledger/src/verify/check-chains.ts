import { type Tx } from '#libs/database';
import { genesis } from '../fact';
import { type Findings } from './finding';

interface BrokenLink {
  stream_id: string;
  seq: number;
  seq_before: number | null;
  chained: boolean;
}

interface OddHead {
  stream_id: string;
  head_seq: number | null;
  last_seq: number | null;
}

/** Each stream: numbered without gaps, each fact chained to the one before, later ones at later positions, the head at the last. In SQL: any number of streams. */
export async function checkChains(tx: Tx, findings: Findings): Promise<{ streams: number }> {
  const links = await tx.$queryRaw<BrokenLink[]>`
    SELECT stream_id, seq, seq_before, prev_hash = coalesce(hash_before, ${genesis}) AS chained
    FROM (SELECT stream_id, seq, prev_hash, position, lag(seq) OVER w AS seq_before, lag(hash) OVER w AS hash_before, lag(position) OVER w AS position_before
          FROM fact WINDOW w AS (PARTITION BY stream_id ORDER BY seq)) linked
    WHERE seq <> coalesce(seq_before, 0) + 1 OR prev_hash <> coalesce(hash_before, ${genesis}) OR position <= coalesce(position_before, -1)
    ORDER BY stream_id, seq LIMIT 1000`;
  for (const { stream_id: streamId, seq, seq_before: before, chained } of links) {
    if (seq !== (before ?? 0) + 1)
      findings.add('factMissing', `Between fact ${before ?? 0} and fact ${seq} of the stream something is gone`, {
        streamId,
        seq,
      });
    else if (!chained)
      findings.add('factOutOfChain', `Fact ${seq} does not continue the fact before it`, { streamId, seq });
    else
      findings.add('factOutOfOrder', `Fact ${seq} has an earlier position than the fact before it`, { streamId, seq });
  }

  const heads = await tx.$queryRaw<OddHead[]>`
    SELECT coalesce(h.stream_id, f.stream_id) AS stream_id, h.seq AS head_seq, f.seq AS last_seq
    FROM stream_head h
    FULL JOIN (SELECT DISTINCT ON (stream_id) stream_id, seq, hash FROM fact ORDER BY stream_id, seq DESC) f ON f.stream_id = h.stream_id
    WHERE h.seq IS DISTINCT FROM f.seq OR h.hash IS DISTINCT FROM f.hash LIMIT 1000`;
  for (const { stream_id: streamId, head_seq: head, last_seq: last } of heads) {
    if (head !== null && head > (last ?? 0))
      findings.add('tailMissing', `The stream reached fact ${head}; the last there is now is ${last ?? 'none'}`, {
        streamId,
        seq: head,
      });
    else
      findings.add('headAltered', `The head of the stream is not at its last fact ${last ?? 'none'}`, {
        streamId,
        seq: last,
      });
  }

  const [{ streams } = { streams: 0n }] = await tx.$queryRaw<
    { streams: bigint }[]
  >`SELECT count(*) AS streams FROM stream_head`;
  return { streams: Number(streams) };
}
