import { to } from '../shared/paths';
import { isAboutConference } from '../conference/conference-acts';
import { type ActSubject } from './act-subject';
import { type NamedAct } from './acts-of';

/** Where an act is at home: what is about a conference on the conference's page, everything else on the page of its work. */
export function placeOfAct(
  { kind, journeyId, stage, page, title }: ActSubject,
  act: NamedAct,
): { href: string; text: string } {
  if (journeyId !== undefined && stage !== undefined && isAboutConference(kind, act)) {
    return { href: to('conference', { journeyId, stage }), text: 'Back to the conference' };
  }
  return { href: page, text: `Back to the ${title}` };
}
