/** A made-up council: its staff, its families and what happens to them, moment by moment. Pure, and the same for the same seed. */
export { type CouncilToSimulate, type SimulatedCouncil, simulatedCouncil } from './story/council';
export { type FamilyStory } from './story/in-order';
export { type CouncilYear } from './road/council-year';
export { type PublishedYear } from './council/figures';
export { laneCount, type Staff, type SyntheticColleague } from './council/staff';
export {
  type Acted,
  type Codes,
  type Enquired,
  type Filling,
  type Identified,
  type JourneyKey,
  type Moment,
  type Place,
  type SyntheticChild,
} from './script/moment.types';
