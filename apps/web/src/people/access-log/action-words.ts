import { sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';

const known: Readonly<Record<string, string>> = {
  'search Person': 'Found the child in a search',
  'read Person': 'Looked at the child’s page',
  'read AccessLog': 'Looked at this log',
  'read Draft': 'Read a text that is being written',
  'read Document': 'Read a text',
  'read AnnexList': 'Took a list of Annex A for an inspection',
  'breakGlass Person': 'Opened the restricted record in an emergency',
  'hold Person': 'Looked at or changed a legal hold',
  'restrict Person': 'Looked at or changed who may see the record',
};

/** What somebody did, as the access log has it: `read Stage`, or `miss GET /…` for what they were told is not there. */
export function actionWords(action: string): string {
  if (action.startsWith('miss ')) return 'Asked for it, and was told that it is not there';
  const said = known[action];
  if (said !== undefined) return said;
  const [verb = '', subject = ''] = action.split(' ');
  return sentence(`${takenApart(verb)}: ${takenApart(subject)}`);
}
