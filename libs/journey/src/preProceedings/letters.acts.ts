import { z } from 'zod';
import { legalRepresentations, letterReceivers, reasonsNoLetter, waysOfGivingLetter } from '../codes/pre-proceedings';
import { narrative } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { type LetterCommand } from './letters.types';

const whose = letterReceivers.schema;
const several = (description: string) => z.array(whose).max(letterReceivers.codes.length).meta({ description });

/** What parents are told, and how they are met (inspection report, paragraph 54). */
export const letterActs: Acts<LetterCommand['type']> = {
  nameParent: {
    path: 'name-parent',
    summary: 'Somebody else gets the letter, too: a parent who was found',
    action: 'record',
    codes: z.strictObject({ whose }),
    cites: '¶54',
  },
  issueLetter: {
    path: 'issue-letter',
    summary: 'A letter before proceedings was given to a parent',
    action: 'record',
    codes: z.strictObject({
      whose,
      how: waysOfGivingLetter.schema,
      plainWords: z
        .boolean()
        .meta({ description: 'It was read for plain words, in a language that this parent understands' }),
      solicitors: z.boolean().meta({ description: 'A list of solicitors and how advice is free went with it' }),
    }),
    text: z.strictObject({
      concerns: narrative('What worries us, with examples'),
      change: narrative('What must change, and by when'),
      help: narrative('What we and others do to help'),
      consequences: narrative('What may follow, and what a court may decide'),
      advice: narrative('How to get a solicitor, and when and where we meet'),
    }),
    advised: { text: 'letter', forFamily: ['concerns', 'change', 'help', 'consequences', 'advice'] },
    cites: '¶3, ¶32, ¶54',
  },
  explainNoLetter: {
    path: 'explain-no-letter',
    summary: 'Why a parent gets no letter',
    action: 'record',
    codes: z.strictObject({ whose, reason: reasonsNoLetter.schema }),
    text: z.strictObject({ detail: narrative('What was tried, or why it is not safe').optional() }),
  },
  recordRepresentation: {
    path: 'record-representation',
    summary: 'What legal advice a parent has',
    action: 'record',
    codes: z.strictObject({ whose, representation: legalRepresentations.schema }),
    cites: '¶54',
  },
  holdParentsMeeting: {
    path: 'hold-parents-meeting',
    summary: 'A meeting with the parents; one to which no parent came is recorded, and another one is owed',
    action: 'chair',
    codes: z.strictObject({ present: several('Which parents came'), solicitorsOf: several('Whose solicitor came') }),
    text: z.strictObject({ minutes: narrative('What was said, and what each side will do') }),
    joint: true,
    cites: '¶54',
  },
};
