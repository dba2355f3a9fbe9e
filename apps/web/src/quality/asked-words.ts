import { z } from 'zod';
import { longestText } from '#libs/journey';

/** Several lines that somebody has to write. */
export function askedWords() {
  return z.string().trim().min(1, 'Write something').max(longestText, `Write at most ${longestText} characters`);
}
