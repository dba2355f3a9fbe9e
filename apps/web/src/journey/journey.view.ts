import { actLinks, type ActLinks } from '../acts/act-links';
import { type ActsNow } from '../acts/acts-of';
import { noteRoad, type ShortRoad, shortRoads } from '../acts/short-roads';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';
import { type Me } from '../shared/visit/me';
import { type Staff } from '../shared/visit/staff-names';
import { type ClockRow, clockRows } from './clock-rows';
import { drawn } from './drawn';
import { knownAtOnce, type KnownRow } from './known-at-once';
import { picture } from './picture/picture';
import { type Picture } from './picture/picture.types';
import { type JourneyStageRow, stageRows } from './stage-rows';

export interface JourneyData {
  journey: Schemas['Journey'];
  steps?: Schemas['NextSteps'];
  person?: Schemas['Person'];
  staff: Staff;
  acts: ActsNow;
  me: Me;
}

export interface JourneyView extends PageModel, ActLinks {
  id: string;
  /** What is written down every day, a click away. */
  roads: readonly ShortRoad[];
  status: string;
  waits?: string;
  team: string;
  /** What nobody may overlook. */
  known: readonly KnownRow[];
  stages: readonly JourneyStageRow[];
  clocks: readonly ClockRow[];
  picture: Picture;
  chronology: string;
  asAt: string;
  family: string;
  /** Where it can be put on a list of audits. */
  audit?: string;
  /** All that an inspection asks of it. */
  inspection?: string;
  /** Where a complaint about it is taken. */
  complaint?: string;
}

/** @param now ISO */
export function journeyView({ journey, steps, person, staff, acts, me }: JourneyData, now: string): JourneyView {
  const { id: journeyId, awaiting } = journey;
  return {
    title: person ? `${person.givenName} ${person.familyName}` : 'Child’s journey',
    where: 'Journey',
    restricted: journey.restricted,
    id: journeyId,
    roads: journey.closedAt || journey.restricted === 'opened' ? [] : roadsOf(journey, me),
    status: sentence(takenApart(journey.status)),
    ...(awaiting ? { waits: words(steps?.awaiting ?? awaiting) } : {}),
    team: staff.teamNameOf(journey.teamId),
    known: knownAtOnce(journey),
    stages: stageRows(journeyId, journey.stages, staff),
    clocks: clockRows(journey.deadlines, now),
    picture: picture(drawn(journey.stages, journey.deadlines), now),
    chronology: to('chronology', { journeyId }),
    asAt: to('asAt', { journeyId }),
    family: to('family', { journeyId }),
    ...(me.may('create', 'Audit') ? { audit: to('planAudit', { journeyId }) } : {}),
    ...(me.may('read', 'AccessLog') ? { inspection: to('inspectedJourney', { journeyId }) } : {}),
    ...(me.may('create', 'Complaint') ? { complaint: to('takeComplaintOf', { journeyId }) } : {}),
    ...actLinks(acts, (act) => to('journeyAct', { journeyId, act })),
  };
}

function roadsOf({ id, stages }: Schemas['Journey'], me: Me): ShortRoad[] {
  const open = stages.filter(({ finishedAt }) => finishedAt === undefined);
  return [...open.flatMap(({ stage, kind }) => shortRoads(me, id, stage, kind)), ...noteRoad(me, id)];
}
