import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type ActionRow, actionRow, stateWords } from './action-row';

const states = {
  going: { text: 'Going on', nothing: 'Nothing is to be done or looked at again.' },
  overdue: { text: 'Overdue', nothing: 'Nothing is overdue.' },
  ended: { text: 'Improved', nothing: 'Nothing was looked at again and found improved yet.' },
} as const;

export type ActionsState = keyof typeof states;

export function stateAsked(state: string): ActionsState {
  return state === 'overdue' || state === 'ended' ? state : 'going';
}

export interface Asked {
  whose: 'mine' | 'all';
  state: ActionsState;
  team?: string;
}

export interface ActionsView extends PageModel {
  rows: readonly ActionRow[];
  caption: string;
  nothing: string;
  choices: readonly { text: string; href: string; isCurrent: boolean }[];
  next?: string;
}

export function actionsView(
  { items, next }: Schemas['QualityActionList'],
  { whose, state, team }: Asked,
  staff: Staff,
): ActionsView {
  const here = (asked: Partial<Asked>, after?: string) => {
    const query = { whose, state, ...(team ? { team } : {}), ...asked, ...(after ? { after } : {}) };
    return `${paths.qualityActions}?${new URLSearchParams(query).toString()}`;
  };
  return {
    title: whose === 'mine' ? 'What quality asks of you' : 'Actions',
    where: 'Quality',
    back: { href: paths.quality, text: 'Back to quality' },
    rows: items.map((item) => actionRow(item, staff)),
    caption: `${states[state].text}, what is due first is first`,
    nothing: states[state].nothing,
    choices: [
      ...Object.entries(states).map(([key, { text }]) => ({
        text,
        href: here({ state: key as ActionsState }),
        isCurrent: key === state,
      })),
      whose === 'mine'
        ? { text: 'Everybody’s', href: here({ whose: 'all' }), isCurrent: false }
        : { text: 'Yours only', href: here({ whose: 'mine' }), isCurrent: false },
    ],
    ...(next ? { next: here({}, next) } : {}),
  };
}

export interface ActionView extends PageModel {
  facts: readonly { key: string; value: string }[];
  words: readonly { heading: string; text: string }[];
  source?: { href: string; text: string };
  complete?: string;
  recheck?: string;
  passOn?: string;
}

export function actionView(action: Schemas['QualityAction'], staff: Staff, me: Me): ActionView {
  const { actionId, sourceId, sourceKind, doneAt, recheckedAt, recheckedBy, outcome } = action;
  return {
    title: 'An action',
    where: 'Quality',
    back: { href: paths.qualityActions, text: 'Back to the actions' },
    facts: [
      { key: 'Who', value: staff.nameOf(action.ownerId) },
      { key: 'State', value: action.overdue ? `${stateWords[action.status]}. Overdue` : stateWords[action.status] },
      { key: 'Until when', value: day(action.dueOn) },
      { key: 'Looked at again on', value: day(action.recheckOn) },
      ...(doneAt ? [{ key: 'Last done', value: moment(doneAt) }] : []),
      ...(recheckedAt
        ? [
            {
              key: 'Last looked at again',
              value: `${moment(recheckedAt)}, ${staff.nameOf(recheckedBy ?? '')}: ${outcome === 'improved' ? 'improved' : 'not yet improved'}`,
            },
          ]
        : []),
    ],
    words: [
      { heading: 'What was found', text: action.found },
      { heading: 'What is to be done', text: action.action },
      ...(action.doneWords ? [{ heading: 'What was done', text: action.doneWords }] : []),
      ...(action.recheckWords ? [{ heading: 'What was seen', text: action.recheckWords }] : []),
    ],
    ...sourceOf(sourceKind, sourceId, me),
    ...(action.may.complete ? { complete: to('completeAction', { actionId }) } : {}),
    ...(action.may.recheck ? { recheck: to('recheckAction', { actionId }) } : {}),
    ...(action.may.passOn ? { passOn: to('actionOwner', { actionId }) } : {}),
  };
}

function sourceOf(
  kind: Schemas['QualityAction']['sourceKind'],
  id: string | undefined,
  me: Me,
): Pick<ActionView, 'source'> {
  if (id === undefined) return {};
  if (kind === 'audit' && me.may('read', 'Audit'))
    return { source: { href: to('audit', { auditId: id }), text: 'The audit that it comes from' } };
  if (kind === 'complaint' && me.may('read', 'Complaint'))
    return { source: { href: to('complaint', { complaintId: id }), text: 'The complaint that it comes from' } };
  return {};
}
