import { type Stack } from '#libs/embedded';
import { arrivals } from './arrivals';
import { assessing, lateAssessment } from './assessing';
import { type Cast, signInCast } from './cast';
import { ending } from './ending';
import { hubWork } from './hub-work';
import { detail, tell } from './narrator';
import { onOwnStack } from './own-stack';

/** The main job on a service of its own. */
export async function runDemo(): Promise<void> {
  await onOwnStack(mainJob);
}

/** Told to a service that has just begun: contacts, referrals, assessments, a closure. */
export async function mainJob(stack: Stack): Promise<void> {
  if (!stack.api) throw new Error('The API did not start');
  const now = new Date();
  const cast = await signInCast(stack.api.url, stack.issuer);
  tell(`${Object.keys(cast).length} people sign in (OpenID Connect, code flow with PKCE).`);
  await useRulesOf2010(cast);
  const arrived = await arrivals(cast, now);
  const { journeys, lateJourney } = await hubWork(cast, arrived);
  const [first] = journeys;
  if (!first) throw new Error('No journey opened');
  await assessing(cast, first, now);
  await lateAssessment(cast, lateJourney);
  await ending(cast, [...journeys, lateJourney], [first]);
}

/** The inspected council worked under the guidance of 2010: initial assessment in 10 working days. */
async function useRulesOf2010({ administrator }: Cast): Promise<void> {
  await administrator.act(
    '/policies/timescales',
    '/policies/timescales',
    {
      value: { ruleSet: 'wt2010' },
      reason: 'Demonstration: the council as it was inspected in 2013',
    },
    'PUT',
  );
  tell('The council chooses Working Together 2010 by policy.');
  detail('initial assessment within 10 working days of the referral; without this choice the date decides');
}
