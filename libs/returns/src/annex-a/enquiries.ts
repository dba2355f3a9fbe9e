import { type Row } from '#libs/tables';
import { dayOf, dayUpTo } from '../census/days';
import {
  enquiriesElsewhere,
  type EnquiryWithConference,
  enquiriesWithConferences,
  heldAt,
  notRequiredAt,
} from '../census/enquiries';
import { type ChildRecord, type JourneyRecord, stagesOf } from '../record/child-record';
import { cellOf, childAndDisability } from './child-cells';
import { yesOrNo } from './codes';
import { allocatedTo, type Names } from './names';
import { type AnnexPeriod, isIn, ranIn } from './period';
import { episodesOf } from './referrals';

/**
 * List 5: section 47 enquiries that began in the six months, and those that were open in them: until the conference, or until it was
 * settled that none is needed. The counts are of the twelve months up to the date, this one among them.
 */
export function enquiryRows(record: ChildRecord, period: AnnexPeriod, names: Names): Row[] {
  const episodes = episodesOf(record);
  const planDays = new Set(
    episodes
      .flatMap((journey) => stagesOf(journey, 'childProtectionPlan'))
      .map(({ state }) => dayUpTo(startOf(state), period.asAt)),
  );
  const counts = countsOf(record, period);
  const before = (journey: JourneyRecord): Row[] =>
    enquiriesElsewhere(journey).flatMap(({ startedOn, conferenceOn, conferenceNotRequired, conference }) => {
      const goesOn = conferenceOn === undefined && !conferenceNotRequired;
      if (!goesOn && !isIn(period, conferenceOn ?? startedOn)) return [];
      return [
        [
          ...childAndDisability(record, period.asAt),
          ...[cellOf(startedOn), yesOrNo(conferenceNotRequired), cellOf(conferenceOn)],
          conferenceOn === undefined ? undefined : yesOrNo(planDays.has(conferenceOn)),
          ...counts,
          ...allocatedTo(names, conference ?? journey, journey),
        ],
      ];
    });
  return episodes.flatMap((journey) => [
    ...before(journey),
    ...enquiriesWithConferences(journey).flatMap((pair) => {
      const startedOn = dayUpTo(startOf(pair.enquiry.state), period.asAt);
      const conferenceOn = dayUpTo(heldAt(pair.conference), period.asAt);
      const notNeededOn = dayUpTo(notRequiredAt(pair.enquiry, pair.conference), period.asAt);
      if (!ranIn(period, startedOn, conferenceOn ?? notNeededOn)) return [];
      return [
        [
          ...childAndDisability(record, period.asAt),
          ...[cellOf(startedOn), unnecessary(pair, period.asAt), cellOf(conferenceOn)],
          conferenceOn === undefined ? undefined : yesOrNo(planDays.has(conferenceOn)),
          ...counts,
          ...allocatedTo(names, pair.enquiry, journey),
        ],
      ];
    }),
  ]);
}

function startOf(state: { status: string } | { openedAt: string }): string | undefined {
  return 'openedAt' in state ? state.openedAt : undefined;
}

/** Yes or no once a manager has authorised the outcome or the conference was held; until then nothing. */
function unnecessary({ enquiry, conference }: EnquiryWithConference, asAt: string): string | undefined {
  if (dayUpTo(heldAt(conference), asAt) !== undefined) return yesOrNo(false);
  if (dayUpTo(notRequiredAt(enquiry, conference), asAt) !== undefined) return yesOrNo(true);
  const authorised = 'outcome' in enquiry.state ? enquiry.state.gate.authorised?.at : undefined;
  return dayUpTo(authorised, asAt) === undefined ? undefined : yesOrNo(false);
}

function countsOf(record: ChildRecord, period: AnnexPeriod): [enquiries: number, conferences: number] {
  const year = { ...period, from: period.yearFrom };
  const stages = episodesOf(record).flatMap((journey) => stagesOf(journey, 'section47Enquiry'));
  const conferences = episodesOf(record).flatMap((journey) => stagesOf(journey, 'initialConference'));
  const held = conferences.map(heldAt).flatMap((at) => (at === undefined ? [] : [dayOf(at)]));
  return [
    stages.filter(({ state }) => isIn(year, dayUpTo(startOf(state), period.asAt))).length,
    held.filter((day) => isIn(year, day)).length,
  ];
}
