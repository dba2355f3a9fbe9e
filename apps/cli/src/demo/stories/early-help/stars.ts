import { type Codes } from '../../telling/sending';

/** The outcomes star: the same area at the start and at the end (inspection report, paragraph 36). */
export function stars(occasion: 'start' | 'end', score: number): Codes {
  return { occasion, scores: [{ area: 'routine', score }] };
}
