import { type AbilityBuilder } from '@casl/ability';
import { type Restrictions } from '#libs/database';
import { type Standing } from '../person/standing';
import { type AccessAbility } from './subjects';

/** Adds rules with CASL's `can`. What nobody granted is refused; only restricted records need a `cannot`. */
export type Can = AbilityBuilder<AccessAbility>['can'];

export type Cannot = AbilityBuilder<AccessAbility>['cannot'];

/** What abilities are worked out from. */
export interface Grounds extends Standing {
  /** Open journeys of the person's teams, and all of which a stage is allocated to the person. */
  journeysInHand: readonly string[];
  /** Records that are closed to the person, and those open to them beyond their roles. */
  restrictions?: Restrictions;
}

/** One kind of work, as the rules that it brings. */
export type Rules = (can: Can, grounds: Grounds) => void;
