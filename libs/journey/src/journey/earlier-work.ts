/**
 * What another system says of work that was over before the child's case came here: codes and London dates, `YYYY-MM-DD`. It opens no stage
 * and starts no clock; returns name it as the other system did.
 */
export interface EarlierWork {
  assessments: readonly { startedOn: string; authorisedOn: string; factors: readonly string[] }[];
  childInNeedPlans: readonly { startedOn: string; endedOn: string }[];
  enquiries: readonly { startedOn: string; conferenceOn?: string; conferenceNotRequired: boolean }[];
  protectionPlans: readonly EarlierPlan[];
  /** The census' own word for a referral after which nothing was begun. */
  noFurtherAction: boolean;
  /** Protection plans of the child that this record has no stage for, in whatever episode. */
  plansBefore: number;
}

export interface EarlierPlan {
  startedOn: string;
  endedOn: string;
  /** Codes of `abuseCategories`. */
  initialCategory?: string;
  latestCategory?: string;
  previousPlans: number;
  reviewedOn: readonly string[];
}
