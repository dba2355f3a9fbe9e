import { type AbilityBuilder } from '@casl/ability';
import { type Standing } from '../person/standing';
import { type AccessAbility } from './subjects';

/** Adds rules with CASL's `can`. There is no `cannot`: what nobody granted is refused. */
export type Can = AbilityBuilder<AccessAbility>['can'];

/** What abilities are worked out from. */
export interface Grounds extends Standing {
  /** Open journeys of the person's teams, and all of which a stage is allocated to the person. */
  journeysInHand: readonly string[];
}

/** One kind of work, as the rules that it brings. */
export type Rules = (can: Can, grounds: Grounds) => void;
