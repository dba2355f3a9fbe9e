import { v5 } from 'uuid';

/** Namespace of the ids of the service's own acts. Released, frozen. */
const acts = '6a1c2f0e-5b0e-4d0f-9a57-0d6d3c1f7b52';

/** Id of an act of the service itself: it follows from what the act is about, so that the record knows a repetition for what it is. */
export function systemCommandId(streamId: string, type: string, about: string): string {
  return v5(`${streamId} ${type} ${about}`, acts);
}
