import { type StageKind } from '#libs/journey';
import { documentRows } from '../../acts/document-rows';
import { textRows } from '../../acts/text-rows';
import { type ReadRow } from '../../forms/read-only';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { moment, sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';

export interface KeptData {
  kind: StageKind;
  journeyId: string;
  stage: string;
  document: Schemas['Document'];
  staff: Staff;
}

export interface KeptView extends PageModel {
  written: string;
  rows: readonly Pick<ReadRow, 'label' | 'text'>[];
}

export function keptView({ kind, journeyId, stage, document, staff }: KeptData): KeptView {
  const { body, createdBy, createdAt } = document;
  return {
    title: `A text of the ${words(kind)}`,
    where: 'Journey',
    back: { href: to('stage', { journeyId, stage }), text: `Back to the ${words(kind)}` },
    written: `${sentence(staff.nameOf(createdBy))} wrote it on ${moment(createdAt)}.`,
    rows: document.kind === kind ? documentRows(kind, body) : textRows(body),
  };
}
