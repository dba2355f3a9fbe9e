/** A child as the census returns it. Dates are London dates, `YYYY-MM-DD`; codes are the census'. */
export interface CensusChild {
  /** For the check's own list; never written to a file. */
  personId: string;
  laChildId: string;
  upnUnknown?: string;
  bornOn?: string;
  expectedOn?: string;
  /** M, F or U. */
  sex: string;
  diedOn?: string;
  ethnicity: string;
  disabilities: readonly string[];
  /** By referral. */
  episodes: readonly CensusEpisode[];
}

export interface CensusEpisode {
  /** For the check's own list; never written to a file. */
  journeyId: string;
  referredOn: string;
  source: string;
  primaryNeed?: string;
  closedOn?: string;
  closureReason?: string;
  /** Of a conference without a section 47 enquiry, such as after a transfer from another council. */
  conferenceOn?: string;
  assessments: readonly CensusAssessment[];
  childInNeedPlans: readonly CensusPlan[];
  enquiries: readonly CensusEnquiry[];
  noFurtherAction: boolean;
  protectionPlans: readonly CensusProtectionPlan[];
}

export interface CensusAssessment {
  startedOn: string;
  authorisedOn?: string;
  factors: readonly string[];
}

export interface CensusPlan {
  startedOn: string;
  endedOn?: string;
}

export interface CensusEnquiry {
  startedOn: string;
  conferenceDueOn?: string;
  conferenceOn?: string;
  conferenceNotRequired: boolean;
}

export interface CensusProtectionPlan extends CensusPlan {
  /** Absent only where the record does not know it. */
  initialCategory?: string;
  latestCategory?: string;
  previousPlans: number;
  reviewedOn: readonly string[];
}
