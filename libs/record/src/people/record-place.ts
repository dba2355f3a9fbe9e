import { type Tx } from '#libs/database';

/** A host or a school, as the first list that named it wrote it. Its id says nothing of it. */
export interface PlaceToRecord {
  id: string;
  kind: 'host' | 'school';
  name: string;
  address?: object;
  by: string;
}

/** Keeps hosts and schools whom nobody has named before. */
export async function recordPlaces(tx: Tx, places: readonly PlaceToRecord[]): Promise<void> {
  const data = places.map(({ by: notedBy, ...place }) => ({ ...place, notedBy }));
  await tx.fosteringPlace.createMany({ data, skipDuplicates: true });
}
