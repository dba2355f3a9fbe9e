import { type Schemas } from '../../shared/api/api.types';
import { paths } from '../../shared/paths';
import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { complaintStageWords, gradeWords, kindWords, monthWords } from '../quality-words';
import { monthsBeside } from '../quality.view';

export interface OverviewView extends PageModel {
  audits: readonly { kind: string; overall: string; count: number }[];
  standards: readonly { title: string; met: number; partly: number; notMet: number }[];
  actions: readonly { key: string; value: number }[];
  learning: readonly { key: string; value: number }[];
  complaints: readonly {
    stage: string;
    begun: number;
    ended: string;
    late: number;
    outcomes: string;
    withdrawn: number;
    open: string;
  }[];
  views: readonly { occasion: string; whose: string; asked: number; given: number; rate: string; notAsked: number }[];
  months: readonly { text: string; href: string }[];
}

export function overviewView({
  month,
  audits,
  standards,
  actions,
  complaints,
  learning,
  views,
}: Schemas['QualityOverview']): OverviewView {
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
    learning: [
      { key: 'Written down', value: learning.recorded },
      { key: 'Looked at again', value: learning.rechecked },
      { key: 'Practice found changed', value: learning.changed },
      { key: 'To be looked at again', value: learning.open },
      { key: 'Overdue now', value: learning.overdue },
    ],
    complaints: complaints.map(
      ({ stage, begun, ended, inTime, extended, late, withdrawn, open, overdue, ...rest }) => ({
        ...{ stage: complaintStageWords[stage] ?? stage, begun, late, withdrawn },
        ended: extended === 0 ? `${inTime} of ${ended}` : `${inTime} of ${ended}, ${extended} more with more time`,
        outcomes: `${rest.upheld} upheld, ${rest.partly} partly, ${rest.notUpheld} not`,
        open: overdue === 0 ? String(open) : `${open}, ${overdue} overdue`,
      }),
    ),
    views: views.map(({ occasion, whose, asked, given, notAsked }) => ({
      occasion: sentence(words(occasion, 'On which occasion')),
      whose: whose === 'child' ? 'The child' : 'Parents and carers',
      ...{ asked, given, notAsked, rate: asked === 0 ? 'Nobody was asked' : `${Math.round((100 * given) / asked)} %` },
    })),
    months: monthsBeside(month, paths.qualityOverview),
  };
}
