import { type Tx } from '#libs/database';
import { openTexts } from '#libs/ledger';

/** Words that are kept beside rows of quality assurance, by stream and hash. One look-up for a whole list. */
export async function textsOf(
  tx: Tx,
  wanted: readonly { streamId: string; sha256: string | null }[],
): Promise<(streamId: string, sha256: string | null) => Readonly<Record<string, string>>> {
  const keys = wanted.flatMap(({ streamId, sha256 }) => (sha256 === null ? [] : [{ streamId, sha256 }]));
  const rows = keys.length === 0 ? [] : await tx.document.findMany({ where: { OR: keys } });
  const opened = await openTexts(tx, rows);
  const bodies = new Map(
    rows.map(({ streamId, sha256 }, index) => {
      const text = opened[index];
      return [`${streamId} ${sha256}`, text?.is === 'open' ? text.body : undefined];
    }),
  );
  return (streamId, sha256) => (bodies.get(`${streamId} ${sha256 ?? ''}`) ?? {}) as Readonly<Record<string, string>>;
}

/** Names of the children of these journeys, by journey. */
export async function childrenOf(
  tx: Tx,
  journeyIds: readonly string[],
): Promise<ReadonlyMap<string, { givenName: string; familyName: string }>> {
  const journeys = await tx.journey.findMany({
    where: { id: { in: [...journeyIds] } },
    select: { id: true, personId: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: journeys.map(({ personId }) => personId) } },
    select: { id: true, givenName: true, familyName: true },
  });
  const names = new Map(people.map(({ id, givenName, familyName }) => [id, { givenName, familyName }]));
  return new Map(
    journeys.flatMap(({ id, personId }) => {
      const name = names.get(personId);
      return name ? [[id, name] as const] : [];
    }),
  );
}
