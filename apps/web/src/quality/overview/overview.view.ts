import { type Schemas } from '../../shared/api/api.types';
import { paths } from '../../shared/paths';
import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { gradeWords, kindWords, monthWords } from '../quality-words';
import { monthsBeside } from '../quality.view';

export interface OverviewView extends PageModel {
  audits: readonly { kind: string; overall: string; count: number }[];
  standards: readonly { title: string; met: number; partly: number; notMet: number }[];
  actions: readonly { key: string; value: number }[];
  views: readonly { occasion: string; whose: string; asked: number; given: number; rate: string; notAsked: number }[];
  months: readonly { text: string; href: string }[];
}

export function overviewView({ month, audits, standards, actions, views }: Schemas['QualityOverview']): OverviewView {
  return {
    title: `Quality in ${monthWords(month)}`,
    where: 'Quality',
    back: { href: paths.quality, text: 'Back to quality' },
    audits: audits.map(({ kind, overall, audits: count }) => ({
      ...{ kind: kindWords(kind), overall: gradeWords(overall), count },
    })),
    standards,
    actions: [
      { key: 'Asked of somebody', value: actions.raised },
      { key: 'Done', value: actions.done },
      { key: 'Looked at again', value: actions.rechecked },
      { key: 'Found improved', value: actions.improved },
      { key: 'Overdue now', value: actions.overdue },
    ],
    views: views.map(({ occasion, whose, asked, given, notAsked }) => ({
      occasion: sentence(words(occasion, 'On which occasion')),
      whose: whose === 'child' ? 'The child' : 'Parents and carers',
      ...{ asked, given, notAsked, rate: asked === 0 ? 'Nobody was asked' : `${Math.round((100 * given) / asked)} %` },
    })),
    months: monthsBeside(month, paths.qualityOverview),
  };
}
