import { assessmentFor, type EarlierWork, type OpenWork } from '#libs/journey';
import { ruleSetInForce, startOfLondonDay } from '#libs/timescales';

/** What a file says of an episode's work. London dates, `YYYY-MM-DD`; without an end it goes on. */
export interface ToldWork {
  assessments: readonly { startedOn: string; authorisedOn?: string; factors: readonly string[] }[];
  enquiries: readonly {
    startedOn: string;
    conferenceOn?: string;
    /** True: none was needed. False: one is. Left out: nobody has said yet. */
    conferenceNotRequired?: boolean;
  }[];
  needPlans: readonly { startedOn?: string; endedOn?: string; seenOn?: string }[];
  protectionPlans: readonly ToldPlan[];
  noFurtherAction: boolean;
}

export interface ToldPlan {
  startedOn: string;
  endedOn?: string;
  initialCategory?: string;
  latestCategory?: string;
  previousPlans: number;
  reviewedOn: readonly string[];
  visitedOn?: string;
  /** The file knows visits, and none of this plan's. Left out where it knows nothing of them. */
  neverVisited?: true;
  seenAlone?: boolean;
}

/** What goes on, each piece from the day on which it began there. @param now of the import (ISO instant), where no day is told */
export function openWork({ assessments, enquiries, needPlans, protectionPlans }: ToldWork, now: string): OpenWork[] {
  return [
    ...assessments
      .filter(({ authorisedOn }) => authorisedOn === undefined)
      .map(({ startedOn }) => assessment(startedOn)),
    ...enquiries.flatMap((one) => enquiry(one, now)),
    ...needPlans.filter(({ endedOn }) => endedOn === undefined).map((plan) => needPlan(plan, now)),
    ...protectionPlans.filter(({ endedOn }) => endedOn === undefined).map(protectionPlan),
  ];
}

/** What was over there. `plansBefore` is counted over all of the child's episodes, by whoever knows them. */
export function earlierWork(told: ToldWork): EarlierWork {
  return {
    assessments: told.assessments.flatMap(({ authorisedOn, ...one }) =>
      authorisedOn === undefined ? [] : [{ ...one, authorisedOn }],
    ),
    childInNeedPlans: told.needPlans.flatMap(({ startedOn, endedOn }) =>
      startedOn === undefined || endedOn === undefined ? [] : [{ startedOn, endedOn }],
    ),
    // one whose conference is awaited here was concluded there
    enquiries: told.enquiries.flatMap(({ startedOn, conferenceOn, conferenceNotRequired }) =>
      conferenceOn === undefined && conferenceNotRequired === undefined
        ? []
        : [
            {
              startedOn,
              ...(conferenceOn === undefined ? {} : { conferenceOn }),
              conferenceNotRequired: conferenceOn === undefined && conferenceNotRequired === true,
            },
          ],
    ),
    protectionPlans: told.protectionPlans.flatMap(
      ({ endedOn, visitedOn: _v, neverVisited: _n, seenAlone: _s, ...plan }) =>
        endedOn === undefined ? [] : [{ ...plan, endedOn }],
    ),
    noFurtherAction: told.noFurtherAction,
    plansBefore: 0,
  };
}

/** How many protection plans the child had that get no stage here: those before the file's first, and those that it says have ended. */
export function plansBefore(plans: readonly ToldPlan[]): number {
  const all = [...plans].sort((a, b) => a.startedOn.localeCompare(b.startedOn));
  const ended = all.filter(({ endedOn }) => endedOn !== undefined).length;
  const told = all.map(({ previousPlans, endedOn }) => previousPlans + (endedOn === undefined ? 0 : 1));
  return Math.max(0, (all[0]?.previousPlans ?? 0) + ended, ...told);
}

function assessment(startedOn: string): OpenWork {
  return { kind: assessmentFor(ruleSetInForce(startedOn).code), startsAt: startOfLondonDay(startedOn) };
}

function enquiry(
  { startedOn, conferenceOn, conferenceNotRequired }: ToldWork['enquiries'][number],
  now: string,
): OpenWork[] {
  if (conferenceOn !== undefined || conferenceNotRequired === true) return [];
  const startsAt = startOfLondonDay(startedOn);
  if (conferenceNotRequired === undefined) return [{ kind: 'section47Enquiry', startsAt }];
  return [{ kind: 'initialConference', startsAt, passed: { askedAt: now } }];
}

function needPlan({ startedOn, seenOn }: ToldWork['needPlans'][number], now: string): OpenWork {
  const agreedAt = startedOn === undefined ? undefined : startOfLondonDay(startedOn);
  const passed = { ...(agreedAt === undefined ? {} : { agreedAt }), ...(seenOn === undefined ? {} : { seenOn }) };
  return { kind: 'childInNeedPlan', startsAt: agreedAt ?? now, passed };
}

function protectionPlan(plan: ToldPlan): OpenWork {
  const { startedOn, initialCategory, latestCategory, previousPlans, reviewedOn, visitedOn, neverVisited, seenAlone } =
    plan;
  return {
    kind: 'childProtectionPlan',
    startsAt: startOfLondonDay(startedOn),
    passed: {
      previousPlans,
      reviewedOn: [...reviewedOn].sort(),
      ...(initialCategory === undefined ? {} : { category: initialCategory }),
      ...(latestCategory === undefined ? {} : { latestCategory }),
      ...(visitedOn === undefined ? {} : { visitedOn }),
      ...(neverVisited === undefined ? {} : { neverVisited }),
      ...(seenAlone === undefined ? {} : { seenAlone }),
    },
  };
}
