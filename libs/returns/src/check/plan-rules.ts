import { type CensusChild, type CensusPlan, type CensusProtectionPlan } from '../census/census.types';
import { beginsDuring, openOf, overlap } from './spans';
import { type CensusRule, ofChild, ofEpisode } from './rule.types';

const plansOf = ({ episodes }: CensusChild) => ({
  inNeed: episodes.flatMap(({ childInNeedPlans }) => childInNeedPlans),
  protection: episodes.flatMap(({ protectionPlans }) => protectionPlans),
});

const isOneDay = ({ startedOn, endedOn }: CensusPlan) => startedOn === endedOn;

/** A review within a child in need plan, but for the one that ended the protection plan. */
function reviewedWithin({ reviewedOn, endedOn }: CensusProtectionPlan, plan: CensusPlan): boolean {
  return reviewedOn.some(
    (day) => day !== endedOn && day >= plan.startedOn && plan.endedOn !== undefined && day < plan.endedOn,
  );
}

/** Rules about protection plans and child in need plans, and about both together. */
export const planRules: readonly CensusRule[] = [
  ofEpisode('8840', 'A protection plan began and ended on the same day', ({ protectionPlans }) =>
    protectionPlans.some(isOneDay),
  ),
  ofEpisode('8925', 'A protection plan ended before it began', ({ protectionPlans }) =>
    protectionPlans.some(({ startedOn, endedOn }) => endedOn !== undefined && endedOn < startedOn),
  ),
  ofEpisode('8841', 'A protection plan was reviewed before the day after it began', ({ protectionPlans }) =>
    protectionPlans.some(({ startedOn, reviewedOn }) => reviewedOn.some((day) => day <= startedOn)),
  ),
  ofEpisode('8905', 'A protection plan has no category from its conference', ({ protectionPlans }) =>
    protectionPlans.some(({ initialCategory }) => initialCategory === undefined),
  ),
  ofEpisode('8910', 'A protection plan has no latest category', ({ protectionPlans }) =>
    protectionPlans.some(({ latestCategory }) => latestCategory === undefined),
  ),
  ofChild('8935', 'Two protection plans are open', (child) => openOf(plansOf(child).protection).length > 1),
  ofChild('8940', 'A protection plan began while another went on', (child) =>
    overlap(plansOf(child).protection, { touching: false }),
  ),
  ofEpisode(
    '8832',
    'There is a protection plan on a referral without further action',
    ({ noFurtherAction, protectionPlans }) => noFurtherAction && protectionPlans.length > 0,
  ),
  ofChild('4004', 'Two child in need plans are open', (child) => openOf(plansOf(child).inNeed).length > 1),
  ofChild('4014', 'A child in need plan began while another went on', (child) =>
    overlap(plansOf(child).inNeed, { touching: false }),
  ),
  ofEpisode('4012Q', 'A child in need plan began and ended on the same day', ({ childInNeedPlans }) =>
    childInNeedPlans.some(isOneDay),
  ),
  ofChild('4001', 'A child in need plan and a protection plan are open together', (child) => {
    const { inNeed, protection } = plansOf(child);
    return openOf(inNeed).length > 0 && openOf(protection).length > 0;
  }),
  ofChild('4016', 'A child in need plan began while a protection plan went on', (child) => {
    const { inNeed, protection } = plansOf(child);
    return inNeed.some((one) => protection.some((other) => beginsDuring(one, other, false)));
  }),
  ofChild('4017', 'A protection plan began while a child in need plan went on', (child) => {
    const { inNeed, protection } = plansOf(child);
    return protection.some((one) => inNeed.some((other) => beginsDuring(one, other, false)));
  }),
  ofChild('4003', 'A protection plan was reviewed while a child in need plan went on', (child) => {
    const { inNeed, protection } = plansOf(child);
    return protection.some((one) => inNeed.some((other) => reviewedWithin(one, other)));
  }),
];
