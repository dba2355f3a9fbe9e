import { AbilityBuilder } from '@casl/ability';
import { createPrismaAbility } from '@casl/prisma/runtime';
import { administrationRules } from './administration-rules';
import { boardRules } from './board-rules';
import { caseworkRules } from './casework-rules';
import { delegationRules } from './delegation-rules';
import { hubRules } from './hub-rules';
import { inboxRules } from './inbox-rules';
import { inspectionRules } from './inspection-rules';
import { oversightRules } from './oversight-rules';
import { partnerRules } from './partner-rules';
import { closedRules, openedRules } from './restriction-rules';
import { qualityRules } from './quality-rules';
import { type Grounds, type Rules } from './rules';
import { seniorRules } from './senior-rules';
import { specialistRules } from './specialist-rules';
import { type AccessAbility } from './subjects';
import { teamRules } from './team-rules';

const everyRule: readonly Rules[] = [
  hubRules,
  teamRules,
  caseworkRules,
  specialistRules,
  seniorRules,
  delegationRules,
  partnerRules,
  oversightRules,
  administrationRules,
  inboxRules,
  boardRules,
  qualityRules,
  inspectionRules,
  openedRules,
];

/** What a person may do: the sum of what their roles and lent authority bring, and nothing by default. */
export function abilityOf(grounds: Grounds): AccessAbility {
  const builder = new AbilityBuilder<AccessAbility>(createPrismaAbility);
  for (const rules of everyRule) rules(builder.can, grounds);
  closedRules(builder.cannot, grounds); // last: it outweighs what was granted before
  return builder.build();
}
