import { learningOutcomes, learningSources } from '#libs/quality';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { codeSentence } from '../quality-words';

type Learning = Schemas['Learning'];
export type Themes = readonly { code: string; title: string }[];

interface LearningRow {
  href: string;
  learned: string;
  owner: string;
  recheckOn: string;
  state: string;
  isOverdue: boolean;
}

const states = {
  open: { text: 'To be looked at again', nothing: 'Nothing waits to be looked at again.' },
  overdue: { text: 'Overdue', nothing: 'Nothing is overdue.' },
  changed: { text: 'Practice has changed', nothing: 'No practice was found changed yet.' },
} as const;

export type LearningListState = keyof typeof states;

export function learningState(asked: string): LearningListState {
  return asked === 'overdue' || asked === 'changed' ? asked : 'open';
}

export interface LearningListView extends PageModel {
  choices: readonly { text: string; href: string; isCurrent: boolean }[];
  groups: readonly { theme: string; rows: readonly LearningRow[] }[];
  nothing: string;
  add?: string;
  next?: string;
}

export function learningListView(
  { items, next }: Schemas['LearningList'],
  state: LearningListState,
  themes: Themes,
  { staff, me }: { staff: Staff; me: Me },
): LearningListView {
  const here = (query: Record<string, string>) => `${paths.learning}?${new URLSearchParams(query).toString()}`;
  return {
    title: 'What was learned',
    where: 'Quality',
    back: { href: paths.quality, text: 'Back to quality' },
    choices: Object.entries(states).map(([key, { text }]) => ({
      ...{ text, href: here({ state: key }), isCurrent: key === state },
    })),
    groups: byTheme(items, themes).map(({ theme, all }) => ({ theme, rows: all.map((one) => row(one, staff)) })),
    nothing: states[state].nothing,
    ...(me.may('create', 'Learning') ? { add: paths.addLearning } : {}),
    ...(next ? { next: here({ state, after: next }) } : {}),
  };
}

/** In the order of the policy's themes; what has none, or one that is gone, is last. */
function byTheme(items: readonly Learning[], themes: Themes): { theme: string; all: Learning[] }[] {
  const groups = [
    ...themes.map(({ code, title }) => ({ theme: title, is: code })),
    { theme: 'No theme', is: undefined },
  ];
  const known = new Set(themes.map(({ code }) => code));
  const of = ({ theme }: Learning) => (theme !== undefined && known.has(theme) ? theme : undefined);
  return groups
    .map(({ theme, is }) => ({ theme, all: items.filter((item) => of(item) === is) }))
    .filter(({ all }) => all.length > 0);
}

function row({ learningId, learned, ownerId, recheckOn, status, overdue }: Learning, staff: Staff): LearningRow {
  return {
    href: to('learningItem', { learningId }),
    learned: learned.length > 120 ? `${learned.slice(0, 117)}…` : learned,
    owner: staff.nameOf(ownerId),
    recheckOn: day(recheckOn),
    state: overdue ? 'Overdue to be looked at again' : states[status].text,
    isOverdue: overdue,
  };
}

export interface LearningView extends PageModel {
  facts: readonly { key: string; value: string }[];
  words: readonly { heading: string; text: string }[];
  source?: { href: string; text: string };
  recheck?: string;
  passOn?: string;
}

export function learningView(item: Learning, themes: Themes, staff: Staff, me: Me): LearningView {
  const { learningId, source, theme, status, overdue, recheckedAt, outcome } = item;
  const seen = outcome ? learningOutcomes.words[outcome] : '';
  return {
    title: 'Something that was learned',
    where: 'Quality',
    back: { href: paths.learning, text: 'Back to what was learned' },
    facts: [
      { key: 'From', value: codeSentence(learningSources, source) },
      { key: 'Theme', value: themes.find(({ code }) => code === theme)?.title ?? theme ?? 'None' },
      { key: 'Who sees to it', value: staff.nameOf(item.ownerId) },
      { key: 'State', value: overdue ? `${states[status].text}. Overdue` : states[status].text },
      { key: 'Looked at again on', value: day(item.recheckOn) },
      { key: 'Written down', value: `${moment(item.recordedAt)}, by ${staff.nameOf(item.recordedBy)}` },
      ...(recheckedAt
        ? [{ key: 'Last looked at again', value: `${moment(recheckedAt)}, ${staff.nameOf(item.recheckedBy)}: ${seen}` }]
        : []),
    ],
    words: [
      { heading: 'What was learned', text: item.learned },
      { heading: 'Which practice changes', text: item.change },
      ...(item.recheckWords ? [{ heading: 'What was seen', text: item.recheckWords }] : []),
    ],
    ...sourceOf(item, me),
    ...(item.may.recheck ? { recheck: to('recheckLearning', { learningId }) } : {}),
    ...(item.may.passOn ? { passOn: to('learningOwner', { learningId }) } : {}),
  };
}

function sourceOf({ source, sourceId }: Learning, me: Me): Pick<LearningView, 'source'> {
  if (sourceId === undefined) return {};
  if (source === 'audit' && me.may('read', 'Audit'))
    return { source: { href: to('audit', { auditId: sourceId }), text: 'The audit that it comes from' } };
  if (source === 'complaint' && me.may('read', 'Complaint'))
    return { source: { href: to('complaint', { complaintId: sourceId }), text: 'The complaint that it comes from' } };
  return {};
}
