import { type StageKind } from '#libs/journey';
import { to } from '../shared/paths';
import { words } from '../shared/templates/words';
import { type Me } from '../shared/visit/me';
import { actAt } from './acts-of';

/** What is written down every day: its form is one click away from wherever the work is listed. */
const everyDay = [
  { act: 'record-visit', text: 'Visit' },
  { act: 'record-progress', text: 'Progress' },
] as const;

export interface ShortRoad {
  href: string;
  text: string;
  /** Of what, for whoever hears the link without its row. */
  of: string;
}

/** Forms of everyday acts at an open stage, as far as the person may ever do them. The form says when something stands against one. */
export function shortRoads(me: Me, journeyId: string, stage: string, kind: string): ShortRoad[] {
  return everyDay.flatMap(({ act, text }) => {
    const form = actAt(kind as StageKind, act)?.form;
    if (form === undefined || !me.may(form.action, 'Stage')) return [];
    return [{ href: to('stageAct', { journeyId, stage, act }), text, of: words(kind) }];
  });
}

/** A note on the child's file, whatever the work. */
export function noteRoad(me: Me, journeyId: string): ShortRoad[] {
  if (!me.may('record', 'Stage')) return [];
  return [{ href: to('journeyAct', { journeyId, act: 'record-note' }), text: 'Case note', of: 'the child’s file' }];
}
