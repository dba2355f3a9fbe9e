import { type StageKind } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { words } from '../shared/templates/words';
import { type Visit } from '../shared/visit/visit';

/** What is acted on: a contact, a journey, or a stage of a journey. */
export interface ActSubject {
  kind: StageKind;
  /** Its name in words, such as `initial assessment`. */
  title: string;
  /** Where the API has it; an act's path follows. */
  address: string;
  /** Its own page. */
  page: string;
  /** For the keys of drafts. */
  id: string;
  version: number;
  status: string;
  /** Who holds the work. */
  workerId?: string;
  isFinished: boolean;
  /** Codes, ids and hashes; empty where the API does not show it. */
  state: Readonly<Record<string, unknown>>;
  deadlines: readonly Schemas['Deadline'][];
  /** Said on each page about it. */
  restricted?: 'named' | 'opened';
  journeyId?: string;
  contactId?: string;
  /** Name of the stage within its journey: `initialAssessment-1`. */
  stage?: string;
}

export async function stageSubject(visit: Visit, journeyId: string, stage: string): Promise<ActSubject> {
  const path = { journeyId, stage };
  const found = await visit.api.get('/journeys/{journeyId}/stages/{stage}', { path });
  return {
    kind: found.kind as StageKind,
    title: words(found.kind),
    address: `/journeys/${journeyId}/stages/${stage}`,
    page: to('stage', path),
    id: `${journeyId}:${stage}`,
    version: found.version,
    status: found.status,
    workerId: found.workerId,
    isFinished: found.finishedAt !== undefined,
    state: found.state,
    deadlines: found.deadlines,
    restricted: found.restricted,
    ...path,
  };
}

export async function journeySubject(visit: Visit, journeyId: string): Promise<ActSubject> {
  const found = await visit.api.get('/journeys/{journeyId}', { path: { journeyId } });
  return {
    kind: 'journey',
    title: 'journey',
    address: `/journeys/${journeyId}`,
    page: to('journey', { journeyId }),
    id: journeyId,
    version: found.version,
    status: found.status,
    isFinished: found.closedAt !== undefined,
    state: {},
    deadlines: found.deadlines.filter(({ stageId }) => stageId === journeyId),
    restricted: found.restricted,
    journeyId,
    contactId: found.contactId,
  };
}

export async function contactSubject(visit: Visit, contactId: string): Promise<ActSubject> {
  const found = await visit.api.get('/contacts/{contactId}', { path: { contactId } });
  return {
    kind: 'contact',
    title: 'contact',
    address: `/contacts/${contactId}`,
    page: to('contact', { contactId }),
    id: contactId,
    version: found.version,
    status: found.status,
    isFinished: found.decidedAt !== undefined,
    state: found.state,
    deadlines: found.deadlines,
    restricted: found.restricted,
    contactId,
  };
}
