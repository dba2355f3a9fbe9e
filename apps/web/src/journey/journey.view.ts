import { actLinks, type ActLinks } from '../acts/act-links';
import { type ActsNow } from '../acts/acts-of';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type ClockRow, clockRows } from './clock-rows';
import { picture } from './picture/picture';
import { type Picture, type PictureStage } from './picture/picture.types';

export interface JourneyData {
  journey: Schemas['Journey'];
  steps?: Schemas['NextSteps'];
  person?: Schemas['Person'];
  staff: Staff;
  acts: ActsNow;
}

export interface StageRow {
  href: string;
  name: string;
  status: string;
  worker: string;
  opened: string;
}

export interface JourneyView extends PageModel, ActLinks {
  status: string;
  waits?: string;
  team: string;
  stages: readonly StageRow[];
  clocks: readonly ClockRow[];
  picture: Picture;
  chronology: string;
  family: string;
}

/** @param now ISO */
export function journeyView({ journey, steps, person, staff, acts }: JourneyData, now: string): JourneyView {
  const { id: journeyId, awaiting } = journey;
  return {
    title: person ? `${person.givenName} ${person.familyName}` : 'Child’s journey',
    where: 'Journey',
    status: sentence(takenApart(journey.status)),
    ...(awaiting ? { waits: words(steps?.awaiting ?? awaiting) } : {}),
    team: staff.teamNameOf(journey.teamId),
    stages: journey.stages.map((stage) => ({
      href: to('stage', { journeyId, stage: stage.stage }),
      name: `${sentence(words(stage.kind))} ${stage.n}`,
      status: stage.outcome ? sentence(words(stage.outcome)) : sentence(takenApart(stage.status)),
      worker: staff.nameOf(stage.workerId),
      opened: day(stage.openedAt),
    })),
    clocks: clockRows(journey.deadlines, now),
    picture: picture(
      journey.stages.map((stage) => drawn(stage, journey.deadlines)),
      now,
    ),
    chronology: to('chronology', { journeyId }),
    family: to('family', { journeyId }),
    ...actLinks(acts, (act) => to('journeyAct', { journeyId, act })),
  };
}

function drawn(stage: Schemas['StageSummary'], deadlines: readonly Schemas['Deadline'][]): PictureStage {
  const { stageId, kind, n, openedAt, finishedAt } = stage;
  return {
    name: sentence(n > 1 ? `${words(kind)} ${n}` : words(kind)),
    from: openedAt,
    ...(finishedAt ? { to: finishedAt } : {}),
    clocks: deadlines
      .filter((one) => one.stageId === stageId)
      .map(({ rule, dueAt, stoppedAt, late }) => ({ name: sentence(words(rule)), dueAt, stoppedAt, late })),
  };
}
