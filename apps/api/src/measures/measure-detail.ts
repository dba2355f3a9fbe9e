import { Injectable } from '@nestjs/common';
import {
  type Days,
  daysBefore,
  figures,
  measureNamed,
  reasonsOf,
  spanOf,
  stepsOf,
  type TeamFigure,
  usualStep,
} from '#libs/measures';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { byTeam } from './by-team';
import { childrenFor } from './children';
import { midYears, naming } from './measure-board';
import { type MeasureDetail } from './measure.schemas';
import { MeasureScopes } from './measure-scope';
import { type TrendQuery } from './period.query';
import { reasonsTogether } from './reasons-together';
import { summed } from './sums';

/** One measure with what it means, by team, over time, and why the late ones were late. */
@Injectable()
export class MeasureDetails {
  constructor(
    private readonly record: Record,
    private readonly scopes: MeasureScopes,
  ) {}

  async detail(asking: Asking, id: string, query: TrendQuery, days: Days): Promise<MeasureDetail> {
    const measure = found(measureNamed(id));
    const { asked, ...scope } = await this.scopes.of(asking, query);
    const now = new Date();
    const step = query.by ?? usualStep(days);
    const steps = stepsOf(days, step);
    const all = [days, daysBefore(days), ...steps];
    const { rows, reasons, children } = await this.record.asService(asking.requester.actorId, async (tx) => ({
      rows: await figures(
        tx,
        [measure],
        all.map((each) => spanOf(each, now)),
        asked,
      ),
      reasons: await reasonsOf(tx, [measure], spanOf(days, now), asked),
      children: asked ? undefined : await midYears(tx),
    }));
    const of = (span: number): TeamFigure[] => rows.filter((row) => row.span === span);
    const whole = (span: number) =>
      summed(of(span), measure, children && childrenFor(all[span]?.to ?? days.to, children));
    const { numerator: numeratorWords, denominator: denominatorWords, source, ruleSet } = measure;
    return {
      ...{ ...days, ...scope, asAt: instantOf(now), ...naming(measure), ...whole(0), earlier: whole(1) },
      ...{ numeratorWords, ...(denominatorWords ? { denominatorWords } : {}), source, ruleSet, step },
      byTeam: byTeam(of(0), measure, scope.teams),
      trend: steps.map((each, n) => ({ ...each, ...whole(n + 2) })),
      reasons: reasonsTogether(reasons),
    };
  }
}
