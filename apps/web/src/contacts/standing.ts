import { choice } from '../acts/choices';
import { type OtherVersion } from '../forms/other-version';
import { readPosted } from '../forms/read-only';
import { compared } from '../sign-off/compare';
import { type Posted } from '../shared/visit/posted';
import { type ContactData } from './contact-data';
import { type FormPart, parts } from './contact-forms';
import { doneParts } from './done-rows';

/** What stands on a contact by now, beside what somebody was about to record. Undefined while nothing is recorded. */
export function standingOn(data: ContactData, part: FormPart, posted: Posted): OtherVersion | undefined {
  const done = doneParts(data);
  const same = done.find((one) => one.part === part);
  const last = same ?? done.at(-1);
  if (last === undefined) return undefined;
  const teams = data.staff.teams.map(({ id, name }) => choice(id, name));
  const mine = readPosted(parts[part].form, posted, { teams });
  return {
    lines: [{ text: `${last.title}: ${last.by}.` }],
    rows: same ? compared(same.rows, mine).filter(({ changed }) => changed) : [],
    mayJoin: false,
  };
}
