import { type NamedAct } from '../acts/acts-of';

/** Acts of a protection plan that are about its review conference. */
const ofReviews: ReadonlySet<string> = new Set([
  ...['bookConference', 'inviteAgencies', 'receiveReport', 'offerAdvocate', 'adjournConference', 'holdConference'],
  ...['decideReview', 'recordViews'],
]);

/** Whether an act belongs on the page of a conference: all of a first conference, of a plan those about its review. */
export function isAboutConference(kind: string, { name }: Pick<NamedAct, 'name'>): boolean {
  return kind === 'initialConference' || (kind === 'childProtectionPlan' && ofReviews.has(name));
}
