import { contactData } from '../contacts/contact-data';
import { formParts, parts } from '../contacts/contact-forms';
import { standingOn } from '../contacts/standing';
import { type OtherVersion } from '../forms/other-version';
import { keptTexts } from '../journey/kept-texts';
import { type Schemas } from '../shared/api/api.types';
import { moment } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type Staff } from '../shared/visit/staff-names';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';

type Entry = Schemas['ChronologyEntry'];

/** More pages than any stage fills. */
const mostPages = 10;
const shown = 3;

const partsByPath = new Map(
  formParts.filter((part) => part !== 'disagreement').map((part) => [parts[part].path, part]),
);

/** What stands by now in place of what somebody was about to record. */
export async function standingFor(visit: Visit, subject: ActSubject, path: string): Promise<OtherVersion | undefined> {
  if (subject.contactId === undefined || subject.kind !== 'contact') return recordedLast(visit, subject);
  return standingOn(await contactData(visit, subject.contactId), partsByPath.get(path) ?? 'disagreement', visit.posted);
}

/** What was recorded last on a journey or a stage, the newest first: who was quicker, and with what. */
async function recordedLast(visit: Visit, subject: ActSubject): Promise<OtherVersion | undefined> {
  const { journeyId, kind } = subject;
  if (journeyId === undefined) return undefined;
  const [entries, staff] = await Promise.all([entriesOf(visit, journeyId, kind), visit.staff()]);
  const last = entries
    .filter(({ stageId }) => subject.stage === undefined || stageId === `${journeyId}/${subject.stage}`)
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))
    .slice(0, shown);
  return last.length === 0 ? undefined : { lines: last.map((entry) => lineOf(entry, staff)), rows: [], mayJoin: false };
}

async function entriesOf(visit: Visit, journeyId: string, kind: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await visit.api.find('/journeys/{journeyId}/chronology', {
      path: { journeyId },
      query: { kind, limit: 200, after },
    });
    entries.push(...(found?.items ?? []));
    after = found?.next;
    if (after === undefined) break;
  }
  return entries;
}

function lineOf(entry: Entry, staff: Staff): OtherVersion['lines'][number] {
  const [kind = '', event = ''] = entry.type.split('.');
  const by = entry.actorName ?? staff.nameOf(entry.actorId);
  const [text] = keptTexts(entry);
  return {
    text: `${by} recorded on ${moment(entry.recordedAt)}: ${words(kind)}, ${takenApart(event)}`,
    ...(text ? { href: text.href } : {}),
  };
}
