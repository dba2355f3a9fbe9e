import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type Receiver } from './gateway.types';
import { type LetterCommand, type LetterEvent } from './letters.types';
import { type Addressee, type Working } from './pre-proceedings.state';
import { needsManager, needsPractitioner, needsPractitionerOrLawyer } from './who';

/**
 * Parents know the concerns, what must change and what may follow as early as possible, in words that they understand, with the way to a
 * solicitor. Source: inspection report, paragraph 54.
 * Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, GRADE_TOO_LOW, NAMED_ALREADY, RECEIVER_UNKNOWN, LETTER_SENT, REASON_MISSING, NO_LETTER_YET.
 */
export function onLetters(state: Working, command: LetterCommand): LetterEvent {
  const { by, at } = command;
  switch (command.type) {
    case 'nameParent':
      needsPractitioner(by);
      if (state.addressees.some(({ whose }) => whose === command.whose)) {
        throw new RuleBroken('PRE_PROCEEDINGS.NAMED_ALREADY', 'A letter goes there already');
      }
      return { ...command, type: 'parentNamed' };
    case 'issueLetter':
      needsPractitionerOrLawyer(by);
      notBefore(at, addressee(state, command.whose).namedAt);
      return { ...command, type: 'letterIssued' };
    case 'explainNoLetter': {
      needsPractitioner(by);
      const { letters, namedAt } = addressee(state, command.whose);
      if (letters.length > 0) throw new RuleBroken('PRE_PROCEEDINGS.LETTER_SENT', 'The letter is with this parent');
      if (command.textHash === undefined) {
        throw new RuleBroken('PRE_PROCEEDINGS.REASON_MISSING', 'Write what was tried, or why it is not safe');
      }
      notBefore(at, namedAt);
      return { ...command, type: 'noLetterExplained' };
    }
    case 'recordRepresentation':
      needsPractitionerOrLawyer(by);
      addressee(state, command.whose);
      return { ...command, type: 'representationRecorded' };
    case 'holdParentsMeeting': {
      needsManager(by);
      for (const whose of [...command.present, ...command.solicitorsOf]) addressee(state, whose);
      const { firstLetterAt } = state;
      if (firstLetterAt === undefined) {
        throw new RuleBroken(
          'PRE_PROCEEDINGS.NO_LETTER_YET',
          'The letter says what the meeting is about: give it first',
        );
      }
      notBefore(at, firstLetterAt);
      return { ...command, type: 'parentsMeetingHeld', n: state.parentsMeetings.length + 1 };
    }
  }
}

function addressee({ addressees }: Working, whose: Receiver): Addressee {
  const found = addressees.find((one) => one.whose === whose);
  if (found === undefined)
    throw new RuleBroken('PRE_PROCEEDINGS.RECEIVER_UNKNOWN', 'Name this parent first', { whose });
  return found;
}
