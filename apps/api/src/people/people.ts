import { Injectable } from '@nestjs/common';
import { personWithId, possibleMatches, type Tx } from '#libs/database';
import { type Match, type MatchesAnswer } from '../contacts/contact-history.schemas';
import { contactSummaryView } from '../contacts/contact-view';
import { proposals } from '../contacts/proposals';
import { journeySummaryView } from '../journeys/journey-view';
import { type Asking } from '../reading/asking';
import { asIs, dateOf, given, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { restrictedFor } from '../reading/restricted';
import { type PersonAnswer, type PersonJourneys, type PersonSearch } from './person.schemas';

const most = 25;

/** Children whom the council knows. A team sees those whose journey it has. */
@Injectable()
export class People {
  constructor(private readonly record: Record) {}

  async search(asking: Asking, described: PersonSearch): Promise<MatchesAnswer> {
    const matches = await this.record.as(asking.requester, (tx) => matching(tx, described));
    await this.record.permit(
      asking,
      'search',
      'Person',
      noJourney,
      matches.map(({ personId }) => personId),
    );
    return { items: matches };
  }

  async person(asking: Asking, personId: string): Promise<PersonAnswer> {
    await this.mayRead(asking, personId);
    return this.record.as(asking.requester, async (tx) => {
      const person = found(await tx.person.findUnique({ where: { id: personId } }));
      const contacts = await tx.contact.findMany({ where: { personId }, orderBy: { receivedAt: 'desc' } });
      return {
        ...{ id: personId, givenName: person.givenName, familyName: person.familyName, sex: person.sex },
        ...given('dateOfBirth', person.dateOfBirth, dateOf),
        ...given('expectedDateOfBirth', person.expectedDateOfBirth, dateOf),
        ...given('address', person.address, asIs),
        createdAt: instantOf(person.createdAt),
        ...restrictedFor(asking.requester, personId),
        contacts: contacts.map(contactSummaryView),
      };
    });
  }

  async journeys(asking: Asking, personId: string): Promise<PersonJourneys> {
    await this.mayRead(asking, personId);
    const rows = await this.record.as(asking.requester, (tx) =>
      tx.journey.findMany({ where: { personId }, orderBy: { referralAt: 'desc' } }),
    );
    return { items: rows.map(journeySummaryView) };
  }

  /** A child is judged by its journeys: one that the person may read is enough. Whose scope is wide needs none. */
  private async mayRead(asking: Asking, personId: string): Promise<void> {
    const { person, journeys } = await this.record.as(asking.requester, async (tx) => ({
      person: await tx.person.findUnique({ where: { id: personId }, select: { id: true } }),
      journeys: await tx.journey.findMany({ where: { personId }, select: { id: true, teamId: true, personId: true } }),
    }));
    found(person);
    const judged = journeys.find((journey) => this.record.may(asking, 'read', 'Person', journey)) ?? {
      ...noJourney,
      personId,
    };
    await this.record.permit(asking, 'read', 'Person', judged, [personId]);
  }
}

async function matching(tx: Tx, { id, ...described }: PersonSearch): Promise<Match[]> {
  if (id !== undefined) return withId(tx, id);
  return proposals(described, await possibleMatches(tx, described, most));
}

/** The one child whom the id leads to, in the shape of every other answer. */
async function withId(tx: Tx, id: string): Promise<Match[]> {
  const personId = await personWithId(tx, id);
  const person = personId === undefined ? null : await tx.person.findUnique({ where: { id: personId } });
  if (personId === undefined || !person) return [];
  const open = await tx.journey.findFirst({ where: { personId, status: 'open', kind: 'episodeOfNeed' } });
  const { givenName, familyName, dateOfBirth, expectedDateOfBirth, sex } = person;
  return [
    {
      ...{ personId, score: 1, band: 'likely', reasons: ['sameId'], givenName, familyName, sex },
      ...given('dateOfBirth', dateOfBirth, dateOf),
      ...given('expectedDateOfBirth', expectedDateOfBirth, dateOf),
      ...given('openJourneyId', open?.id, asIs),
    },
  ];
}

/** For people whose rules ask for no journey; for all others it is nobody's. */
const noJourney = { id: '00000000-0000-0000-0000-000000000000', teamId: null };
