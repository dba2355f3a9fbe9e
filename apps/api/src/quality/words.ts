import { z } from 'zod';
import { longestText } from '#libs/journey';

/** What people write about a case file. Personal: a document of its stream, never in a fact. */
export const words = z.string().trim().min(1, 'Write something').max(longestText);
