import { RuleBroken } from '../shared/rule-broken';
import { type ChildSeen, type SeeChild } from './section47.types';

/** Seen or not, alone or not: each "not" has its reason. Source: inspection report, paragraph 57. */
export function childSeen({ type: _, ...seeing }: SeeChild): ChildSeen {
  const { seen, seenAlone, notSeenReason, notSeenAloneReason } = seeing;
  if (!seen && seenAlone) throw new RuleBroken('S47.SEEN_ALONE_BUT_NOT_SEEN', 'Seen alone means seen');
  if (!seen && notSeenReason === undefined) {
    throw new RuleBroken('S47.NOT_SEEN_REASON_MISSING', 'Say why the child was not seen');
  }
  if (seen && !seenAlone && notSeenAloneReason === undefined) {
    throw new RuleBroken('S47.NOT_ALONE_REASON_MISSING', 'Say why the child was not seen alone');
  }
  return { type: 'childSeen', ...seeing };
}
