import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';

/** `<journey>/initialAssessment-1` -> Initial assessment 1. An id alone is the journey’s own, or that of its contact. */
export function stageWords(stageId: string, journeyId: string): string {
  const [, stage] = stageId.split('/');
  if (stage === undefined) return stageId === journeyId ? 'Journey' : 'Contact';
  const [kind = '', n = ''] = stage.split('-');
  return `${sentence(words(kind))} ${n}`;
}
