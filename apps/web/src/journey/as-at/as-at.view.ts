import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment, sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';
import { type ErrorLine, type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type ClockRow, clockRows } from '../clock-rows';
import { drawn } from '../drawn';
import { picture } from '../picture/picture';
import { type Picture } from '../picture/picture.types';
import { type JourneyStageRow, stageRows } from '../stage-rows';
import { type AskedMoment } from './moment-in';
import { type SignatureRow, signatureRows } from './signature-rows';

export interface AsAtData {
  journey: Schemas['Journey'];
  /** Undefined while no moment has been chosen. */
  known?: Schemas['JourneyAsAt'];
  person?: Schemas['Person'];
  asked: AskedMoment;
  wrong: readonly ErrorLine[];
  staff: Staff;
}

export interface AsAtView extends PageModel {
  asked: AskedMoment;
  /** What is wrong with a field, by its name. */
  wrongFields: Readonly<Record<string, string>>;
  child: string;
  today: string;
  past?: PastView;
}

/** The record of the past. */
export interface PastView {
  when: string;
  /** Nothing had been written down. */
  isEmpty: boolean;
  status: string;
  stages: readonly JourneyStageRow[];
  clocks: readonly ClockRow[];
  signatures: readonly SignatureRow[];
  picture: Picture;
  /** What had happened up to that day. */
  chronology: string;
}

export function asAtView({ journey, known, person, asked, wrong, staff }: AsAtData): AsAtView {
  const { id: journeyId, restricted } = journey;
  return {
    title: known ? `The record as at ${moment(known.at)}` : 'The record at an earlier date',
    where: 'Journey',
    restricted,
    back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
    errors: wrong,
    asked,
    wrongFields: Object.fromEntries(wrong.map(({ text, href = '' }) => [href.slice(1), text])),
    child: person ? `${person.givenName} ${person.familyName}` : 'Child’s journey',
    today: to('journey', { journeyId }),
    ...(known ? { past: past(journeyId, known, asked, staff) } : {}),
  };
}

function past(journeyId: string, known: Schemas['JourneyAsAt'], asked: AskedMoment, staff: Staff): PastView {
  const { at, status, stages, deadlines, signatures } = known;
  return {
    when: asked.time === '' ? `the end of ${day(at)}` : moment(at),
    isEmpty: status === 'unopened',
    status: sentence(takenApart(status)),
    stages: stageRows(journeyId, stages, staff),
    clocks: clockRows(deadlines, at),
    signatures: signatureRows(signatures, stages, staff),
    picture: picture(drawn(stages, deadlines), at, 'then'),
    chronology: `${to('chronology', { journeyId })}?to=${asked.on}`,
  };
}
