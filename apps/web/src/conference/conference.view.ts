import { adjournmentReasons, advocateAnswers, chairEmployments } from '#libs/journey';
import { actLinks, type ActLinks } from '../acts/act-links';
import { type ActsNow } from '../acts/acts-of';
import { type ClockRow, clockRows } from '../journey/clock-rows';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { day, moment, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { agencyRows, type AgencyRow, gpSentence } from './agency-rows';
import { isAboutConference } from './conference-acts';
import { decisionRows, type ReviewRow, reviewRows, type Row } from './decision-rows';
import { type Conference } from './meeting-of';
import { backgroundRows, type PackText, reportsToRead, textsToRead } from './pack';
import { quorumSentence } from './quorum';
import { scrutinyRows } from './scrutiny-rows';
import { viewsRows, type ViewsRow } from './views-rows';

export interface ConferenceData {
  /** An advocate reads the codes of a conference and none of its texts. */
  readsTexts: boolean;
  conference: Conference;
  stage: Schemas['Stage'];
  journey: Schemas['Journey'];
  person?: Schemas['Person'];
  facts: readonly Schemas['ChronologyEntry'][];
  staff: Staff;
  acts: ActsNow;
}

export interface ConferenceView extends PageModel, ActLinks {
  about: string;
  facts: readonly Row[];
  clocks: readonly ClockRow[];
  background: readonly Row[];
  texts: readonly PackText[];
  views: readonly ViewsRow[];
  agencies: readonly AgencyRow[];
  gp: string;
  quorum: string;
  adjournments: readonly string[];
  decision: readonly Row[];
  reviews: readonly ReviewRow[];
  journey: string;
  plan?: string;
}

const conferenceClock = /conference|transfer-notice/;

/** @param now ISO */
export function conferenceView(data: ConferenceData, now: string): ConferenceView {
  const { conference, stage, journey, person, facts, staff, acts, readsTexts } = data;
  const { meeting, kind } = conference;
  const place = { journeyId: journey.id, stage: stage.stage };
  const here = (one: { name: string }): boolean => isAboutConference(stage.kind, one);
  return {
    title: person ? `${person.givenName} ${person.familyName}` : 'Child protection conference',
    where: 'Conference',
    restricted: journey.restricted,
    back: { href: paths.conferences, text: 'Back to the conferences' },
    about: aboutWords(conference),
    facts: [...bookingRows(conference, staff), ...advocateRows(conference, staff)],
    clocks: clockRows(
      stage.deadlines.filter(({ rule }) => conferenceClock.test(rule)),
      now,
    ),
    background: [...backgroundRows(journey, stage.stageId, facts), ...scrutinyRows(conference, staff)],
    texts: readsTexts ? textsToRead(journey, stage.stageId, facts) : [],
    views: viewsRows(conference, place).map((row) => (readsTexts ? row : { whose: row.whose, answer: row.answer })),
    agencies: agencyRows(meeting, readsTexts ? reportsToRead(stage.stageId, facts) : new Map<string, string>()),
    gp: gpSentence(meeting),
    quorum: quorumSentence(meeting),
    adjournments: meeting.adjournments.map(
      ({ at, reason }) => `Adjourned on ${day(at)}: ${words(reason, adjournmentReasons.title)}`,
    ),
    decision: decisionRows(conference),
    reviews: reviewRows(conference),
    journey: to('journey', { journeyId: journey.id }),
    ...(kind === 'review' ? { plan: to('stage', place) } : {}),
    ...actLinks({ now: acts.now.filter(here), notNow: acts.notNow.filter(here) }, (act) =>
      to('stageAct', { ...place, act }),
    ),
  };
}

function aboutWords({ kind, initial, plan }: Conference): string {
  if (kind === 'review') return `Review conference ${(plan?.reviewLog.length ?? 0) + 1}`;
  const types = { ordinary: '', transferIn: ', for a child from another council', preBirth: ', before birth' };
  return `Initial child protection conference${types[initial?.conferenceType ?? 'ordinary']}`;
}

function bookingRows({ meeting: { sitting, booking } }: Conference, staff: Staff): Row[] {
  const date = sitting ?? booking;
  if (date === undefined) return [{ label: 'When', text: 'No date and no chair yet' }];
  const employed = words(date.chairEmployment, chairEmployments.title);
  const known = date.chairKnowsFamily ? ', has chaired for this family before' : '';
  return [
    { label: 'When', text: sitting ? `It sat on ${moment(sitting.at)}` : moment(booking?.bookedFor) },
    { label: 'Chair', text: `${staff.nameOf(date.chairId)}, employed ${employed}${known}` },
  ];
}

function advocateRows({ meeting: { advocate } }: Conference, staff: Staff): Row[] {
  if (advocate === undefined) return [{ label: 'Advocate', text: 'Nobody has said yet whether one was offered' }];
  const { offeredOn, answer, advocateId } = advocate;
  const offered = offeredOn === undefined ? '' : `offered on ${day(offeredOn)}: `;
  const name = advocateId === undefined ? '' : `, ${staff.nameOf(advocateId)}`;
  return [{ label: 'Advocate', text: sentence(`${offered}${words(answer, advocateAnswers.title)}${name}`) }];
}
