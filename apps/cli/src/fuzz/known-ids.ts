import { createDatabase } from '#libs/database';

/** What a made-up address may name, by the word that stands before it in the path. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Records that stand, so that cases meet more than "there is no such record". */
export async function knownIds(databaseUrl: string): Promise<KnownIds> {
  const db = createDatabase({ url: databaseUrl, poolSize: 1 });
  try {
    const ids = { select: { id: true }, take: 20 } as const;
    const only = (rows: { id: string }[]) => rows.map(({ id }) => id);
    return {
      people: only(await db.person.findMany(ids)),
      contacts: only(await db.contact.findMany(ids)),
      enquiries: only(await db.enquiry.findMany(ids)),
      'sent-enquiries': only(await db.enquiry.findMany(ids)),
      journeys: only(await db.journey.findMany(ids)),
      deadlines: only(await db.deadline.findMany(ids)),
      staff: only(await db.staff.findMany(ids)),
      teams: only(await db.team.findMany(ids)),
      documents: (await db.document.findMany({ select: { sha256: true }, take: 20 })).map(({ sha256 }) => sha256),
      stages: ['initialAssessment-1', 'singleAssessment-1'],
    };
  } finally {
    await db.$disconnect();
  }
}
