import { textStateWords } from '#libs/quality';
import { type AskedMoment } from '../../journey/as-at/moment-in';
import { actionWords } from '../../people/access-log/action-words';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment, sentence } from '../../shared/templates/london';
import { takenApart, words } from '../../shared/templates/words';
import { type ErrorLine, type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type KnowingRow, knowingRows } from './knowing-rows';
import { stageWords } from './stage-words';

export interface InspectedData {
  file: Schemas['JourneyFile'];
  person?: Schemas['Person'];
  asked: AskedMoment;
  wrong: readonly ErrorLine[];
  staff: Staff;
  isPast: boolean;
}

interface InspectedClock {
  id: string;
  heading: string;
  due: string;
  isLate: boolean;
  why: string;
  rows: readonly KnowingRow[];
}

export interface InspectedView extends PageModel {
  child: string;
  asked: AskedMoment;
  wrongFields: Readonly<Record<string, string>>;
  when?: string;
  status: string;
  links: readonly { href: string; text: string }[];
  late: readonly InspectedClock[];
  others: readonly InspectedClock[];
  texts: readonly {
    about: string;
    steps: string;
    by: string;
    sha256: string;
    state: string;
    isWrong: boolean;
    href?: string;
  }[];
  chains: readonly { about: string; facts: number; head: string; holds: string; isWrong: boolean }[];
  looks: readonly { at: string; who: string; what: string; refused: boolean }[];
  log: string;
  more: boolean;
}

export function inspectedView({ file, person, asked, wrong, staff, isPast }: InspectedData): InspectedView {
  const { journeyId, personId } = file;
  const clocks = file.clocks.map((clock) => clockOf(clock, journeyId, staff));
  return {
    ...{ title: isPast ? 'This journey for an inspection, as it was known' : 'This journey for an inspection' },
    where: 'Journey',
    back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
    restricted: person?.restricted,
    child: person ? `${person.givenName} ${person.familyName}` : 'Child’s journey',
    ...{ asked, errors: wrong },
    wrongFields: Object.fromEntries(wrong.map(({ text, href = '' }) => [href.slice(1), text])),
    ...(isPast ? { when: moment(file.asAt) } : {}),
    status: sentence(takenApart(file.status)),
    links: linksOf(journeyId, asked, isPast),
    late: clocks.filter(({ isLate }) => isLate),
    others: clocks.filter(({ isLate }) => !isLate),
    texts: file.texts.map((text) => textRow(text, file.journeyId, staff)),
    chains: file.chains.map(({ of, facts, head = '', holds, brokenAt }) => ({
      ...{ about: sentence(of), facts, head, isWrong: !holds },
      holds: holds ? 'Whole: each fact has its hash and continues the one before' : `Broken at fact ${brokenAt ?? 0}`,
    })),
    looks: file.looks.lines.map(({ at, name, action, allowed }) => ({
      ...{ at: moment(at), who: name ?? 'Somebody who was not known', what: actionWords(action), refused: !allowed },
    })),
    log: to('personAccessLog', { personId }),
    more: file.looks.more,
  };
}

function linksOf(journeyId: string, { on }: AskedMoment, isPast: boolean): InspectedView['links'] {
  const past = isPast ? `?on=${on}` : '';
  return [
    { href: to('journey', { journeyId }), text: 'The journey' },
    { href: `${to('asAt', { journeyId })}${past}`, text: 'The record at an earlier date' },
    { href: `${to('chronology', { journeyId })}${isPast ? `?to=${on}` : ''}`, text: 'Chronology' },
  ];
}

function clockOf(clock: Schemas['JourneyFile']['clocks'][number], journeyId: string, staff: Staff): InspectedClock {
  const { deadlineId, stageId, rule, dueOn, stoppedAt, late, knew } = clock;
  const done = stoppedAt ? `done on ${day(stoppedAt)}` : 'not done';
  return {
    id: deadlineId,
    heading: `${sentence(words(rule))}: ${stageWords(stageId, journeyId)}`,
    due: `Due on ${day(dueOn)}, ${done}`,
    ...{ isLate: late, why: to('deadline', { deadlineId }), rows: knowingRows(knew, staff) },
  };
}

function textRow(
  text: Schemas['JourneyFile']['texts'][number],
  journeyId: string,
  staff: Staff,
): InspectedView['texts'][number] {
  const { stageId, steps, writtenBy, sha256, state } = text;
  const [, stage] = stageId.split('/');
  return {
    about: stageWords(stageId, journeyId),
    steps: sentence(steps.map(takenApart).join(', ')),
    by: writtenBy ? staff.nameOf(writtenBy) : '',
    ...{ sha256, state: textStateWords(state), isWrong: state === 'altered' || state === 'missing' },
    ...(stage && state === 'matches' ? { href: to('keptText', { journeyId, stage, sha256 }) } : {}),
  };
}
