import { demoPeople } from '#libs/embedded';
import { type Cast } from './cast';
import { eventually } from './eventually';
import { chapter, date, detail, tell } from './narrator';

interface Stage {
  status: string;
  deadlines: { rule: string; dueOn: string; late: boolean; stoppedAt?: string }[];
}

interface Saved {
  version: number;
  sha256: string;
}

const document = {
  childSeenOn: '2000-01-01',
  seenAlone: true,
  chronologyConsulted: true,
  interpreterNeeded: false,
  ethnicity: 'NOBT',
  disabilities: ['NONE'],
  factors: ['16A'],
  primaryNeed: 'N1',
  outcome: 'noFurtherAction',
  text: Object.fromEntries(
    [
      'wishesAndFeelings',
      'parentsViews',
      'partnersViews',
      'agencies',
      'history',
      'identity',
      'language',
      'disability',
      'parentsLearningNeeds',
      'riskFactors',
      'protectiveFactors',
      'analysis',
      'outcomesWanted',
      'plainSummary',
    ].map((section) => [section, `Synthetic text of the section ${section}.`]),
  ),
};

/** The social worker writes and submits, the manager returns once with reasons and then signs. */
export async function assessing(cast: Cast, journeyId: string, now: Date): Promise<void> {
  chapter('An initial assessment');
  const stage = `/journeys/${journeyId}/stages/initialAssessment-1`;
  await allocate(cast, stage);
  const { deadlines } = (await cast.socialWorker.get<Stage>(stage)).body;
  const due = deadlines.find(({ rule }) => rule === 'initial-assessment');
  tell(`${cast.northManager.name} (team manager) gives it to ${cast.socialWorker.name} (social worker).`);
  if (due)
    detail(`to be signed off by the end of ${date(due.dueOn)} (initial-assessment, 10 working days from referral)`);

  const first = await write(cast, stage, { ...document, childSeenOn: now.toISOString().slice(0, 10) });
  await cast.socialWorker.act(stage, `${stage}/submission`, { textHash: first.sha256 });
  tell('The text is saved as it is written, then submitted for sign-off.');

  await cast.northManager.act(stage, `${stage}/return`, {
    textHash: first.sha256,
    text: { reasons: 'Synthetic: say in the child’s own words what the child wants.' },
  });
  tell('The manager returns it with reasons. No clock is reset; the first submission stays on the record.');

  const words = {
    ...document.text,
    wishesAndFeelings: 'Synthetic: “I want breakfast, and I want the shouting to stop.”',
  };
  const second = await write(
    cast,
    stage,
    { ...document, childSeenOn: now.toISOString().slice(0, 10), text: words },
    first,
  );
  await cast.socialWorker.act(stage, `${stage}/submission`, { textHash: second.sha256 });
  const refused = await cast.northManager.post<{ code: string }>(`${stage}/sign-off`, {
    body: { textHash: first.sha256 },
    etag: (await cast.northManager.get(stage)).etag,
    expect: 409,
  });
  tell(`A stale page tries to sign the old text and is refused (${refused.body.code}).`);
  await cast.northManager.act(stage, `${stage}/sign-off`, { textHash: second.sha256 });
  tell('The manager signs exactly the text that was shown: the signature is bound to its SHA-256.');
}

/** Work that began too late: allocated, still late, and the reason is put beside the lateness. */
export async function lateAssessment(cast: Cast, journeyId: string): Promise<void> {
  chapter('A late assessment');
  const stage = `/journeys/${journeyId}/stages/initialAssessment-1`;
  await allocate(cast, stage);
  const found = await eventually(
    () => cast.northManager.get<{ deadlines: { id: string; rule: string; dueOn: string; late: boolean }[] }>(stage),
    ({ body }) => body.deadlines.some(({ rule, late }) => rule === 'initial-assessment' && late),
  );
  const clock = found.body.deadlines.find(({ rule }) => rule === 'initial-assessment');
  if (!clock) throw new Error('The assessment has no clock');
  tell(`The referral counts from the day of the call: this assessment was due on ${date(clock.dueOn)} and is late.`);
  const { body } = await eventually(
    () =>
      cast.northManager.get<{ milestones: { milestone: string; kind: string; reachedAt: string }[] }>(
        `/deadlines/${clock.id}`,
      ),
    (answer) => answer.body.milestones.filter(({ kind }) => kind === 'escalation').length >= 3,
  );
  for (const { kind, reachedAt } of body.milestones)
    detail(`${kind.padEnd(10)} reached ${date(reachedAt.slice(0, 10))}`);
  await cast.northManager.act(stage, `${stage}/lateness-reasons`, {
    deadlineId: clock.id,
    reason: 'other',
    text: { explanation: 'Synthetic: the call was not passed on for three weeks.' },
  });
  tell('The ladder went worker, team manager, head of service. The manager puts the reason beside the lateness.');
}

async function allocate({ northManager }: Cast, stage: string): Promise<void> {
  const { id, team } = demoPeople.socialWorker;
  await eventually(
    () => northManager.get(stage),
    ({ status }) => status === 200,
  );
  await northManager.act(stage, `${stage}/allocation`, { workerId: id, teamId: team });
}

async function write({ socialWorker }: Cast, stage: string, body: object, before?: Saved): Promise<Saved> {
  const sending = before ? { body, etag: `"${before.version}"` } : { body, headers: { 'if-none-match': '*' } };
  return (await socialWorker.put<Saved>(`${stage}/draft`, sending)).body;
}
