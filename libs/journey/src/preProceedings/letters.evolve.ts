import { type Receiver } from './gateway.types';
import { type LetterEvent } from './letters.types';
import {
  type Addressee,
  firstMet,
  type PreProceedingsFile,
  withoutLetter,
  type Working,
} from './pre-proceedings.state';

/** What the parents know, and whether they were met. */
export function onceTold(state: Working, event: LetterEvent): Working {
  const next = told(state, event);
  return { ...next, status: phaseOf(next) };
}

/** How far the work has come: the first letter, the first meeting with a parent, then the rest. */
export function phaseOf(file: PreProceedingsFile): Working['status'] {
  if (file.firstLetterAt === undefined) return withoutLetter(file).length > 0 ? 'awaitingLetter' : 'working';
  return firstMet(file) === undefined ? 'awaitingMeeting' : 'working';
}

/** The list with one more; whoever is on it stays as they are. */
export function named(all: readonly Addressee[], whose: Receiver, namedAt: string): readonly Addressee[] {
  return all.some((one) => one.whose === whose) ? all : [...all, { whose, namedAt, letters: [] }];
}

function told(state: Working, event: LetterEvent): Working {
  const { at } = event;
  switch (event.type) {
    case 'parentNamed':
      return { ...state, addressees: named(state.addressees, event.whose, at) };
    case 'letterIssued': {
      const { whose, how, plainWords, solicitors } = event;
      const addressees = changed(state.addressees, whose, (one) => ({
        ...one,
        letters: [...one.letters, { at, how, plainWords, solicitors }],
        answeredAt: one.answeredAt ?? at,
      }));
      return { ...state, addressees, firstLetterAt: state.firstLetterAt ?? at };
    }
    case 'noLetterExplained': {
      const { whose, reason } = event;
      const noLetter = { at, reason };
      const answer = (one: Addressee): Addressee => ({ ...one, noLetter, answeredAt: one.answeredAt ?? at });
      return { ...state, addressees: changed(state.addressees, whose, answer) };
    }
    case 'representationRecorded': {
      const { whose, representation } = event;
      return { ...state, addressees: changed(state.addressees, whose, (one) => ({ ...one, representation })) };
    }
    case 'parentsMeetingHeld': {
      const { type: _type, by: _by, textHash: _text, ...meeting } = event;
      return { ...state, parentsMeetings: [...state.parentsMeetings, meeting] };
    }
  }
}

function changed(all: readonly Addressee[], whose: Receiver, change: (one: Addressee) => Addressee): Addressee[] {
  return all.map((one) => (one.whose === whose ? change(one) : one));
}
