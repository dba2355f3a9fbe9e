import { type Arrived } from './arrivals';
import { type Cast } from './cast';
import { chapter, date, detail, tell } from './narrator';

interface Recorded {
  status: string;
  journeyId?: string;
  deadlines: { rule: string; dueOn: string; stoppedAt?: string }[];
}

interface Described {
  givenName?: string;
  dateOfBirth?: string;
}

const team = 'assessment-north';

/** Hub workers find out who the children are and what is known; a decision-maker decides each contact. */
export async function hubWork(cast: Cast, arrived: Arrived): Promise<{ journeys: string[]; lateJourney: string }> {
  chapter('Hub workers screen');
  for (const contactId of [...arrived.school, arrived.outOfHours, arrived.late]) {
    await identify(cast, contactId);
    await screen(cast, contactId);
  }
  tell('Contacts are screened: history, open services, CAF, siblings, household. Each child is entered as a person.');
  const known = await identify(cast, arrived.police);
  await screen(cast, arrived.police);
  tell(
    known
      ? 'The child in the police notification is proposed as somebody known; a hub worker confirms it.'
      : 'The child in the police notification matches nobody.',
  );

  chapter('A decision-maker decides');
  const journeys: string[] = [];
  for (const [index, contactId] of arrived.school.entries()) {
    const decided = await decide(cast, contactId, {
      outcome: 'referral',
      levelOfNeed: 3,
      teamId: team,
      primaryNeed: 'N1',
    });
    if (decided.journeyId) journeys.push(decided.journeyId);
    tell(`Sibling ${index + 1}: referral to ${team}. A journey opens at once.`);
  }
  await decide(cast, arrived.police, { outcome: 'linkedToOpenCase', levelOfNeed: 3 });
  tell('The police notification: linked to the open case. A child never has two referrals open.');
  await decide(cast, arrived.outOfHours, { outcome: 'informationAndAdvice', levelOfNeed: 1 });
  tell('The out-of-hours contact: information and advice.');
  const late = await decide(cast, arrived.late, {
    outcome: 'referral',
    levelOfNeed: 3,
    teamId: team,
    primaryNeed: 'N1',
  });
  tell('The call that lay on a desk: referral. Deciding stops the clock; the lateness stays on the record.');
  if (!late.journeyId) throw new Error('The referral opened no journey');

  for (const contactId of [...arrived.school, arrived.police, arrived.outOfHours, arrived.late]) {
    const answer = await cast.hubWorker.act<Recorded>(
      `/contacts/${contactId}`,
      `/contacts/${contactId}/referrer-informed`,
      {
        how: 'letter',
        ...{ childsViews: 'notAsked', childNotAskedReason: 'noWorkYet', parentsViews: 'asked' },
        text: { told: 'Synthetic: what was decided, and what happens next.' },
      },
    );
    const told = answer.deadlines.find(({ rule }) => rule === 'referrer-told');
    if (contactId === arrived.late && told)
      detail(`referrers are told, due by the end of ${date(told.dueOn)} (referrer-told)`);
  }
  tell('Every referrer is told.');
  return { journeys, lateJourney: late.journeyId };
}

/** Links the proposal with the same names and birthday, when there is one; else enters the child as new. Answers whether one was known. */
async function identify({ hubWorker }: Cast, contactId: string): Promise<boolean> {
  const path = `/contacts/${contactId}`;
  const { child } = (await hubWorker.get<{ child: Described }>(path)).body;
  const { items } = (await hubWorker.get<{ items: (Described & { personId: string })[] }>(`${path}/matches`)).body;
  const match = items.find((it) => it.givenName === child.givenName && it.dateOfBirth === child.dateOfBirth);
  await hubWorker.act(path, `${path}/person`, match ? { personId: match.personId } : { new: true }, 'PUT');
  return match !== undefined;
}

async function screen({ hubWorker }: Cast, contactId: string): Promise<void> {
  const path = `/contacts/${contactId}`;
  await hubWorker.get(`${path}/history`);
  await hubWorker.act(path, `${path}/screening`, {
    history: 'nothing',
    openServices: [],
    commonAssessment: 'none',
    siblings: 'considered',
    household: 'confirmed',
    text: { findings: 'Synthetic: checked against the council’s own records.' },
  });
}

function decide({ decisionMaker }: Cast, contactId: string, codes: object): Promise<Recorded> {
  const path = `/contacts/${contactId}`;
  return decisionMaker.act<Recorded>(path, `${path}/decision`, {
    ...codes,
    text: {
      rationale: 'Synthetic: the concern is specific and recent.',
      riskFactors: 'Synthetic: hunger and fear at home.',
      protectiveFactors: 'Synthetic: a trusted teacher.',
    },
  });
}
