import { type ActSubject } from '../acts/act-subject';
import { type FormModel } from '../forms/form-page';
import { type ReadRow } from '../forms/read-only';
import { type ClockRow, clockRows } from '../journey/clock-rows';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { moment, sentence } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type ComparedRow, compared } from './compare';
import { type Submissions } from './submission';

/** One way to answer, as a form on the page. */
export interface Decision {
  title: string;
  /** Where its form is sent. */
  action: string;
  form: FormModel;
}

export interface ReviewData {
  subject: ActSubject;
  submissions: Submissions;
  decisions: readonly Decision[];
  staff: Staff;
  person?: Schemas['Person'];
}

export interface ReviewView extends PageModel {
  about: string;
  waits: boolean;
  handedIn: string;
  rows: readonly ReadRow[];
  /** Only where it was handed in before. */
  comparison?: readonly ComparedRow[];
  changes: number;
  clocks: readonly ClockRow[];
  decisions: readonly Decision[];
  stage: string;
}

/** @param now ISO */
export function reviewView(data: ReviewData, now: string): ReviewView {
  const { subject, submissions, decisions, staff, person } = data;
  const { waiting, before } = submissions;
  const comparison = waiting && before ? compared(before.rows, waiting.rows) : undefined;
  const { journeyId = '', stage = '' } = subject;
  return {
    title: person ? `${person.givenName} ${person.familyName}` : sentence(subject.title),
    about: sentence(subject.title),
    where: 'Signature',
    restricted: subject.restricted,
    back: { href: paths.signOffs, text: 'Back to what waits for you' },
    waits: waiting !== undefined,
    handedIn: waiting ? `Handed in by ${staff.nameOf(waiting.submittedBy)} on ${moment(waiting.submittedAt)}` : '',
    rows: waiting?.rows ?? [],
    ...(comparison ? { comparison } : {}),
    changes: comparison?.filter(({ changed }) => changed).length ?? 0,
    clocks: clockRows(subject.deadlines, now),
    decisions,
    stage: to('stage', { journeyId, stage }),
  };
}
