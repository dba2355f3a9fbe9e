import { Inject, Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type Tx } from '#libs/database';
import { once, type PlaceToRecord, recordPlaces } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type ApiConfig } from '../config/config';
import { EnquiryReceiving, type PreparedEnquiry } from '../contacts/enquiry-receiving';
import { pointerTo } from '../http/pointer';
import { CONFIG } from '../tokens';
import { Record } from '../reading/record';
import { type FosteringListAnswer } from './fostering-list.schemas';
import { enquiryAbout, type Group, grouped, placementOf } from './group-enquiry';
import { type Places, placesOf, placesToRecord } from './places';
import { readList, type ReadRow, type RefusedRow } from './read-list';

/** A long list takes some seconds, and is recorded whole or not at all. */
const longestRecordingMs = 60_000;

type Placed = ReadRow & { places: Places };

/** Takes a school's list of privately fostered children in: one enquiry for each host and school, a contact for each child. */
@Injectable()
export class FosteringLists {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'HOUSEHOLD_KEY'>,
    private readonly record: Record,
    private readonly receiving: EnquiryReceiving,
  ) {}

  /** Sent again with the same key, the list gets its first answer. */
  async receive(attempt: Attempt, body: unknown): Promise<FosteringListAnswer> {
    await this.receiving.permit(attempt);
    const recordedAt = new Date().toISOString();
    const { receivedAt, accepted, refused } = this.read(body, recordedAt);
    const groups = grouped(accepted);
    const prepared: PreparedEnquiry[] = [];
    for (const group of groups) prepared.push(await this.prepare(attempt, group, receivedAt, prepared.length));
    const { requester, commandId, requestHash } = attempt;
    const key = { commandId, requestHash, actorId: requester.actorId };
    const work = async (tx: Tx): Promise<FosteringListAnswer> => {
      await recordPlaces(tx, placesOfAll(accepted, requester.actorId));
      return { recordedAt, refused, ...(await this.recorded(tx, groups, prepared)) };
    };
    const { result } = await this.record.as(requester, (tx) => once(tx, key, () => work(tx)), longestRecordingMs);
    this.receiving.tell(prepared);
    return result;
  }

  /** The children who can be accepted with their places, and the others with what is wrong. */
  private read(body: unknown, now: string): { receivedAt: string; accepted: Placed[]; refused: RefusedRow[] } {
    const { receivedAt, accepted, refused } = readList(body, now);
    const placed = accepted.map((one) => ({ ...one, places: placesOf(one.child, this.config.HOUSEHOLD_KEY) }));
    const houseless = placed.flatMap(({ row, places }): RefusedRow[] =>
      places === undefined
        ? [{ row, errors: [{ pointer: pointerTo(['children', row - 1, 'hostLine1']), detail }] }]
        : [],
    );
    return {
      receivedAt,
      accepted: placed.filter((one): one is Placed => one.places !== undefined),
      refused: [...refused, ...houseless].sort((a, b) => a.row - b.row),
    };
  }

  /** Each group's id follows from the list's: a repeat can make no other enquiry. */
  private prepare(attempt: Attempt, group: Group, receivedAt: string, index: number): Promise<PreparedEnquiry> {
    const commandId = uuidFromName(`group ${index}`, attempt.commandId);
    const placements = group.rows.map(({ child }) => placementOf(child, group));
    return this.receiving.prepare({ ...attempt, commandId }, enquiryAbout(group, receivedAt), placements);
  }

  private async recorded(tx: Tx, groups: readonly Group[], prepared: readonly PreparedEnquiry[]) {
    const answer: Pick<FosteringListAnswer, 'accepted' | 'groups'> = { accepted: [], groups: [] };
    for (const [index, enquiry] of prepared.entries()) {
      const { enquiryId, contacts } = await this.receiving.keep(tx, enquiry);
      const { rows = [], hostId = '', schoolId = '' } = groups[index] ?? {};
      answer.groups.push({ enquiryId, hostId, schoolId, rows: rows.map(({ row }) => row) });
      contacts.forEach(({ contactId }, place) =>
        answer.accepted.push({ row: rows[place]?.row ?? 0, contactId, enquiryId, hostId, schoolId }),
      );
    }
    return { ...answer, accepted: answer.accepted.sort((a, b) => a.row - b.row) };
  }
}

const detail = 'This does not say which house it is';

/** Each place once, as the list first wrote it. */
function placesOfAll(rows: readonly Placed[], by: string): PlaceToRecord[] {
  const all = rows.flatMap(({ child, places }) => placesToRecord(child, places, by));
  return [...new Map(all.reverse().map((place) => [place.id, place])).values()];
}
