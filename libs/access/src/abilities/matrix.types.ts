import { type Role } from '#libs/journey';
import { type Action } from './actions';
import { type Subject } from './subjects';

/** How the thing relates to the person. */
export type Relation =
  | 'ownTeam'
  | 'otherTeam'
  | 'noTeam'
  | 'hubsOwn'
  | 'ofAComplaint' // somebody else's, of no team
  | 'allocatedToMe' // in a team that is not the person's
  | 'inHand' // of another team's journey that the person works in
  | 'otherJourney'
  | 'noJourney'
  | 'hubContact'
  | 'journeyInHand' // the journey itself
  | 'strategyDiscussion' // these: of another team, of a journey that is not in hand
  | 'conference'
  | 'protectionPlan'
  | 'commonAssessment'
  | 'privateFostering'
  | 'missingEpisode'
  | 'preProceedings'
  | 'preProceedingsInHand' // of another team's journey that the person works in, or is asked about
  | 'offeredToMe' // a plan whose family the person is asked to take over
  | 'ownOrganisation'
  | 'otherOrganisation'
  | 'noOrganisation'
  | 'mine'
  | 'fromMe'
  | 'toMe'
  | 'others'
  | 'any';

/** A role held alone, in team A; or a standing that no role alone describes. Deputies are social workers, the head's a manager. */
export type Who = Role | 'HUB_TEAM_MANAGER' | 'DEPUTY_TEAM_MANAGER' | 'DEPUTY_HUB_MANAGER' | 'DEPUTY_SENIOR_MANAGER';

/** Everything that is allowed. What is not listed is refused. */
export type Row = readonly [may: Action[], what: Subject[], whose: Relation, who: Who[]];
