import { assessmentKinds, type AssessmentOutcome } from '#libs/journey';
import { type Row } from '#libs/tables';
import { type AssessmentRecord, signedAt } from '../census/assessments';
import { dayUpTo } from '../census/days';
import { type ChildRecord, stagesOf } from '../record/child-record';
import { cellOf, childAndDisability } from './child-cells';
import { unknown, yesOrNo } from './codes';
import { allocatedTo, type Names } from './names';
import { type AnnexPeriod, ranIn } from './period';
import { episodesOf } from './referrals';

const noSocialCare: readonly AssessmentOutcome[] = ['noFurtherAction', 'earlyHelp'];

/** List 4: assessments that began or were authorised in the six months, and open ones; an initial and a core one are one each. */
export function assessmentRows(record: ChildRecord, period: AnnexPeriod, names: Names): Row[] {
  return episodesOf(record).flatMap((journey) =>
    stagesOf(journey, ...assessmentKinds).flatMap((stage) => {
      if (stage.state.status === 'unopened') return [];
      const startedOn = dayUpTo(stage.state.openedAt, period.asAt);
      const authorisedOn = dayUpTo(signedAt(stage), period.asAt);
      if (!ranIn(period, startedOn, authorisedOn)) return [];
      const { seen, needed } = found(stage, authorisedOn);
      return [
        [
          ...childAndDisability(record, period.asAt),
          ...[cellOf(startedOn), seen, cellOf(authorisedOn), needed],
          ...allocatedTo(names, stage, journey),
        ],
      ];
    }),
  );
}

/** What counts once a manager has authorised it; until then nobody knows. */
function found({ state }: AssessmentRecord, authorisedOn: string | undefined): { seen: string; needed?: string } {
  if (authorisedOn === undefined || state.status !== 'signedOff') return { seen: unknown };
  const { codes, outcome } = state.submission;
  return { seen: yesOrNo(codes.childSeenOn !== undefined), needed: yesOrNo(!noSocialCare.includes(outcome)) };
}
