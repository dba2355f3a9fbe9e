import { type CensusPeriod } from '../census/period';
import { element, value, type Element } from './element';

/** Who sends the file, and when. */
export interface CensusSender {
  /** Three digits: the council's number with the Department for Education. */
  councilCode: string;
  /** Version of this service. */
  release: string;
  /** ISO instant. */
  madeAt: string;
}

/** Source: CIN census, header; rule 100. */
export function headerElement({ year, end }: CensusPeriod, { councilCode, release, madeAt }: CensusSender): Element {
  return element(
    'Header',
    element(
      'CollectionDetails',
      ...value('Collection', 'CIN'),
      ...value('Year', String(year)),
      ...value('ReferenceDate', end),
    ),
    element(
      'Source',
      ...value('SourceLevel', 'L'),
      ...value('LEA', councilCode),
      ...value('SoftwareCode', 'Child’s Journey'),
      ...value('Release', release),
      ...value('SerialNo', '001'),
      ...value('DateTime', madeAt.slice(0, 19)),
    ),
  );
}
