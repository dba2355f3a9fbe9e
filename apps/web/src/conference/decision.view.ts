import { agencies, attending, monthsBefore } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { type ActView } from '../acts/act.view';
import { type FieldView } from '../forms/field-view';
import { to } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Row } from './decision-rows';
import { type Conference } from './meeting-of';
import { gpSentence } from './agency-rows';
import { quorumSentence } from './quorum';
import { viewsRows } from './views-rows';

interface Part {
  heading?: string;
  hint?: string;
  fields: readonly FieldView[];
}

export interface DecisionView extends ActView {
  heard: readonly Row[];
  parts: readonly Part[];
}

/** The first review comes within three months, a later one within six. */
const reviewWithin = { initial: 3, review: 6 } as const;

export function decisionView(
  page: ActView,
  conference: Conference,
  place: { journeyId: string; stage: string },
): DecisionView {
  const { meeting, kind } = conference;
  return {
    ...page,
    back: { href: to('conference', place), text: 'Back to the conference' },
    heard: [
      { label: 'Agencies', text: `${quorumSentence(meeting)} ${gpSentence(meeting)}` },
      ...viewsRows(conference, place).map(({ whose, answer }) => ({ label: `Views: ${whose}`, text: answer })),
    ],
    parts: kind === 'initial' ? initialParts(page, conference) : reviewParts(page, conference),
  };
}

function initialParts(page: ActView, conference: Conference): Part[] {
  const fields = picking(page, conference);
  return [
    { fields: fields('outcome', 'childInNeedPlanWouldDo') },
    {
      heading: 'If there is a protection plan',
      hint: 'Leave this empty for any other decision.',
      fields: fields('category', 'firstCoreGroupOn', 'reviewOn'),
    },
    ...spoken(fields),
  ];
}

function reviewParts(page: ActView, conference: Conference): Part[] {
  const fields = picking(page, conference);
  return [
    { fields: fields('decision') },
    {
      heading: 'If the plan goes on',
      fields: fields('reviewOn', 'childInNeedPlanWouldDo', 'preProceedings', 'category'),
    },
    {
      heading: 'If the plan ends',
      fields: fields('outcome', 'firstMeetingOn', 'acceptedBy', 'agency', 'teamId', 'familyAgrees'),
    },
    ...spoken(fields),
  ];
}

function spoken(fields: (...names: string[]) => FieldView[]): Part[] {
  return [
    {
      heading: 'The child, and who would have decided otherwise',
      fields: fields('participation', 'dissent', 'text.dissent'),
    },
    { heading: 'The reasons', fields: fields('text.reasons', 'at') },
  ];
}

function picking({ form }: ActView, { meeting, kind }: Conference) {
  return (...names: string[]): FieldView[] =>
    names.flatMap((name) => {
      const view = form.named[name];
      if (view === undefined) return [];
      if (name === 'dissent') return [{ ...view, items: whoCame(view, meeting.sitting) }];
      const hint = hints(name, kind, meeting.sitting?.at);
      return [hint === undefined ? view : { ...view, hint }];
    });
}

/** Only who was there can have spoken against it; what was ticked before stays. */
function whoCame({ items = [] }: FieldView, sitting: Conference['meeting']['sitting']): FieldView['items'] {
  const came: readonly string[] = sitting ? attending(sitting.attendance) : agencies.codes;
  return items.filter(({ value, checked }) => checked || came.includes(value));
}

function hints(name: string, kind: Conference['kind'], heldAt: string | undefined): string | undefined {
  if (heldAt === undefined) return undefined;
  if (name === 'firstCoreGroupOn') return 'Within 10 working days of the conference';
  if (name === 'reviewOn') return `Not later than ${day(monthsBefore(londonDate(heldAt), -reviewWithin[kind]))}`;
  return undefined;
}
