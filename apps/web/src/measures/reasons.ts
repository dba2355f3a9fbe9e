import { latenessReasons } from '#libs/journey';
import { sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';

/** Why something was late, in words. Without a code nobody has said. */
export function reasonWords(reason: string | undefined): string {
  return reason === undefined ? 'Nobody has said why' : sentence(words(reason, latenessReasons.title));
}
