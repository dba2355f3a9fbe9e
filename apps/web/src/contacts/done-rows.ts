import { type ReadRow, readOnly } from '../forms/read-only';
import { moment } from '../shared/templates/london';
import { choice } from '../acts/choices';
import { type ContactData } from './contact-data';
import { type FormPart, parts } from './contact-forms';

/** Something that was done on the contact: who did it and when, and what was written. */
export interface DonePart {
  part: FormPart;
  title: string;
  by: string;
  rows: readonly ReadRow[];
}

/** What was done on a contact so far, in its order. */
export function doneParts({ done, texts, staff }: ContactData): DonePart[] {
  const teams = staff.teams.map(({ id, name }) => choice(id, name));
  const said = done.decision ?? done.proposal;
  const text = (...hashes: (string | undefined)[]): object =>
    Object.fromEntries(hashes.flatMap((hash) => Object.entries(texts.get(hash ?? '') ?? {})));
  const rows = (part: keyof typeof parts, state: object, words: object) =>
    readOnly(parts[part].form, { ...state, text: words }, { teams });
  const { screening, decision, referrerInformed } = done;
  return [
    ...(screening
      ? [
          {
            part: 'screening' as const,
            title: 'Screening',
            by: `Looked up by ${staff.nameOf(screening.by)} on ${moment(screening.at)}`,
            rows: rows('screening', screening, text(screening.textHash)),
          },
        ]
      : []),
    ...(said
      ? [
          {
            part: 'decision' as const,
            title: decision ? 'Decision' : 'Proposed decision',
            by: saidBy(decision ? decision.decidedBy : said.by, said.at, decision?.agreedBy, staff),
            rows: rows('decision', said, text(said.textHash, said.overrideTextHash)),
          },
        ]
      : []),
    ...(referrerInformed
      ? [
          {
            part: 'informing' as const,
            title: 'What the referrer was told',
            by: `Told by ${staff.nameOf(referrerInformed.by)} on ${moment(referrerInformed.at)}`,
            rows: rows('informing', referrerInformed, text(referrerInformed.textHash)),
          },
        ]
      : []),
  ];
}

function saidBy(by: string, at: string, agreedBy: string | undefined, staff: ContactData['staff']): string {
  const agreed = agreedBy ? `; agreed by ${staff.nameOf(agreedBy)}` : '';
  return `By ${staff.nameOf(by)} on ${moment(at)}${agreed}`;
}
