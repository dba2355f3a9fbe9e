import { v5 } from 'uuid';
import { type JourneyKind } from '#libs/journey';

/** Namespace of journeys that open as another closes. Released, frozen. */
const further = '0c5f2b8a-6f1e-4c1c-9a55-7d0f3b9e6a24';

/** Id of the journey of that kind that opens as another one closes: a journey closes once. */
export function furtherJourneyId(closedId: string, kind: JourneyKind): string {
  return v5(`${closedId} ${kind}`, further);
}
