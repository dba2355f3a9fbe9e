import { paths } from '../shared/paths';
import { moment } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { type OwnSession } from './own-sessions';

export interface OwnSignInsView extends PageModel {
  rows: readonly { mark: string; browser: string; since: string; lastUsed: string; isHere: boolean }[];
  hasOthers: boolean;
  /** They have signed in a short while ago; else they do so before anything is ended. */
  mayEnd: boolean;
}

export function ownSignInsView(sessions: readonly OwnSession[], mayEnd: boolean): OwnSignInsView {
  return {
    title: 'Where you are signed in',
    back: { href: paths.home, text: 'Back to the start' },
    rows: sessions.map(({ since, lastUsed, ...more }) => ({
      ...more,
      ...{ since: moment(since.toISOString()), lastUsed: moment(lastUsed.toISOString()) },
    })),
    hasOthers: sessions.some(({ isHere }) => !isHere),
    mayEnd,
  };
}
