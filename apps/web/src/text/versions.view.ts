import { type ActSubject } from '../acts/act-subject';
import { type ReadRow } from '../forms/read-only';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { moment, sentence } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type ComparedRow, compared } from '../sign-off/compare';

export interface VersionsData {
  subject: ActSubject;
  items: Schemas['DraftVersions']['items'];
  staff: Staff;
  shown?: { version: number; before: readonly ReadRow[]; now: readonly ReadRow[] };
}

export interface VersionsView extends PageModel {
  rows: readonly { href: string; text: string; by: string }[];
  comparison?: readonly ComparedRow[];
  changes: number;
  version?: number;
}

export function versionsView({ subject, items, staff, shown }: VersionsData): VersionsView {
  const { journeyId = '', stage = '', title } = subject;
  const place = { journeyId, stage };
  const comparison = shown && compared(shown.before, shown.now).filter(({ changed }) => changed);
  return {
    title: `Versions of the ${title}`,
    restricted: subject.restricted,
    where: sentence(title),
    back: { href: to('text', place), text: 'Back to the text' },
    rows: items.map(({ version, savedAt, savedBy }) => ({
      href: `${to('textVersions', place)}?version=${version}`,
      text: `Version ${version}, ${moment(savedAt)}`,
      by: staff.nameOf(savedBy),
    })),
    ...(comparison ? { comparison, version: shown.version } : {}),
    changes: comparison?.length ?? 0,
  };
}
