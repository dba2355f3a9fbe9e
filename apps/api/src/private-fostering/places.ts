import { v5 as uuidFromName } from 'uuid';
import { type FosteringListRow } from '#libs/journey';
import { type PlaceToRecord } from '#libs/record';
import { householdKey, nameKey } from '../contacts/household-key';

/** Fixed for ever: another namespace would make another place of every host. */
const namespace = '3b0f5a86-9c55-4c5e-8a39-51c1f5b1c0de';

/** Host and school of a child, by ids that say nothing of them: the same however a list writes them. */
export interface Places {
  hostId: string;
  schoolId: string;
}

/** @param key base64; undefined when the address holds too little to tell one house from another */
export function placesOf(child: FosteringListRow, key: string): Places | undefined {
  const house = householdKey(addressOf(child), key);
  if (house === undefined) return undefined;
  return {
    hostId: uuidFromName(`host ${house}`, namespace),
    schoolId: uuidFromName(`school ${nameKey(child.school, key)}`, namespace),
  };
}

/** What is kept of them, for people to read. */
export function placesToRecord(child: FosteringListRow, { hostId, schoolId }: Places, by: string): PlaceToRecord[] {
  return [
    { id: hostId, kind: 'host', name: child.hostName, address: addressOf(child), by },
    { id: schoolId, kind: 'school', name: child.school, by },
  ];
}

export function addressOf({ hostLine1: line1, hostTown: town, hostPostcode: postcode }: FosteringListRow) {
  return { line1, ...(town === undefined ? {} : { town }), postcode };
}
