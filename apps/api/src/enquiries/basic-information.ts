import { type Prisma, type Tx } from '#libs/database';
import { services } from '#libs/journey';
import { type BasicInformation } from './enquiry.schemas';

/** Who helps a parent with something of their own is not a partner's business. */
const ofAdults: readonly string[] = [
  ...['domesticAbuse', 'drugsAndAlcohol', 'adultSocialCare', 'adultMentalHealth', 'housing'],
];

const socialCare = { service: 'socialCare', inWords: "children's social care" };

/**
 * What partners of the council may know of a child about whom they wrote, by contact: which services work with the child, and whether a
 * common assessment was completed. Nothing of a restricted child. For the service itself, over all records. Source: inspection report,
 * paragraph 15.
 */
export async function basicInformationOf(
  tx: Tx,
  contacts: readonly Prisma.ContactModel[],
): Promise<Map<string, BasicInformation>> {
  const decided = contacts.flatMap(({ id, personId, decidedAt }) =>
    personId !== null && decidedAt !== null ? [{ id, personId }] : [],
  );
  const known = await look(tx, [...new Set(decided.map(({ personId }) => personId))]);
  const open = decided.filter(({ personId }) => !known.restricted.has(personId));
  return new Map(open.map(({ id, personId }) => [id, about(known, personId)]));
}

interface Screening {
  openServices?: string[];
  commonAssessment?: string;
}

interface Looked {
  restricted: ReadonlySet<string>;
  journeys: readonly { id: string; personId: string; kind: string; status: string }[];
  /** Newest first. */
  screenings: readonly { personId: string | null; screening: Screening }[];
  /** Journeys in which a common assessment was completed. */
  assessed: ReadonlySet<string>;
}

async function look(tx: Tx, personIds: string[]): Promise<Looked> {
  const ofThem = { personId: { in: personIds } };
  const restrictions = await tx.restriction.findMany({ where: { ...ofThem, liftedAt: null } });
  const journeys = await tx.journey.findMany({ where: ofThem });
  const contacts = await tx.contact.findMany({ where: ofThem, orderBy: { receivedAt: 'desc' } });
  const stages = await tx.stage.findMany({ where: { id: { in: contacts.map(({ id }) => id) } } });
  const assessed = await tx.fact.findMany({
    where: { streamId: { in: journeys.map(({ id }) => id) }, type: 'commonAssessment.assessmentCompleted' },
    select: { streamId: true },
  });
  const stateOf = new Map(stages.map(({ id, state }) => [id, state as { screening?: Screening }]));
  return {
    restricted: new Set(restrictions.map(({ personId }) => personId)),
    journeys,
    screenings: contacts.flatMap(({ id, personId }) => {
      const screening = stateOf.get(id)?.screening;
      return screening ? [{ personId, screening }] : [];
    }),
    assessed: new Set(assessed.map(({ streamId }) => streamId)),
  };
}

function about({ journeys, screenings, assessed }: Looked, personId: string): BasicInformation {
  const own = journeys.filter((journey) => journey.personId === personId);
  const open = own.filter(({ status }) => status === 'open').map(({ kind }) => kind);
  const screening = screenings.find((one) => one.personId === personId)?.screening;
  const codes = new Set([
    ...(open.includes('earlyHelp') ? ['earlyHelp'] : []),
    ...(screening?.openServices ?? []).filter((code) => !ofAdults.includes(code)),
  ]);
  return {
    services: [
      ...(open.some((kind) => kind !== 'earlyHelp') ? [socialCare] : []),
      ...services.codes
        .filter((code) => codes.has(code))
        .map((code) => ({ service: code, inWords: services.words[code] })),
    ],
    commonAssessmentCompleted: screening?.commonAssessment === 'closed' || own.some(({ id }) => assessed.has(id)),
  };
}
