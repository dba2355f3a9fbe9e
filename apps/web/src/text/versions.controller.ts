import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { stageSubject } from '../acts/act-subject';
import { readOnly } from '../forms/read-only';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { returnedWith } from './returned';
import { stageText } from './stage-text';
import { versionsView } from './versions.view';

/** Every version of a text, and one of them beside the text as it stands. */
@Controller()
export class TextVersionsController {
  @Get(paths.textVersions)
  async versions(
    @Visiting() visit: Visit,
    @Param('journeyId') journeyId: string,
    @Param('stage') stage: string,
  ): Promise<Page> {
    const text = stageText(journeyId, stage);
    if (!text) throw new NotFoundException();
    const path = { journeyId, stage };
    const subject = await stageSubject(visit, journeyId, stage);
    const [draft, list, staff] = await Promise.all([
      visit.api.find('/journeys/{journeyId}/stages/{stage}/draft', { path }),
      visit.api.find('/journeys/{journeyId}/stages/{stage}/draft/versions', { path }),
      visit.staff(),
    ]);
    const items = list?.items ?? [];
    const chosen = await chosenVersion(visit, items, () => returnedWith(visit, subject));
    const before =
      chosen === undefined
        ? undefined
        : await visit.api.find('/journeys/{journeyId}/stages/{stage}/draft/versions/{version}', {
            path: { ...path, version: String(chosen) },
          });
    const rows = (body: unknown) => readOnly(text.form, body);
    const shown =
      before && draft ? { version: before.version, before: rows(before.body), now: rows(draft.body) } : undefined;
    return visit.page('text/versions.njk', versionsView({ subject, items, staff, shown }));
  }
}

interface Version {
  version: number;
  sha256: string;
}

/** `?version=3`, or `?since=returned`: the version that was sent back. */
async function chosenVersion(
  visit: Visit,
  items: readonly Version[],
  returned: () => Promise<{ textHash: string } | undefined>,
): Promise<number | undefined> {
  const asked = Number(visit.query('version'));
  if (asked > 0) return items.find(({ version }) => version === asked)?.version;
  if (visit.query('since') !== 'returned') return undefined;
  const hash = (await returned())?.textHash;
  return items.find(({ sha256 }) => sha256 === hash)?.version;
}
