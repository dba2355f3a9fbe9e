import { type Schemas } from '../../shared/api/api.types';
import { sentence } from '../../shared/templates/london';

const ruleSets = {
  wt2010: 'Working Together 2010',
  wt2013: 'Working Together 2013 and later',
  both: 'Working Together 2010, and 2013 and later',
} as const;

/** What a measure says and where it comes from, in plain words. */
export function meaning(measure: Schemas['MeasureDetail']): { label: string; text: string }[] {
  const { numeratorWords, denominatorWords, counted, better, ruleSet, source } = measure;
  const rows: readonly [string, string | undefined][] = [
    ['Out of', denominatorWords],
    ['What counts', numeratorWords],
    ['Counted', counted === 'atEnd' ? 'As things stood when the last day ended' : 'Over the days of the period'],
    ['Better is', better],
    ['Guidance', ruleSets[ruleSet]],
    ['Source', source],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text: sentence(text) }]));
}
