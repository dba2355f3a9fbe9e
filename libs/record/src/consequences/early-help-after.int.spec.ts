import { furtherJourneyId } from '#libs/contracts';
import { decide, finishStage, openStage } from '../testing/acts';
import { referred, screened } from '../testing/referral';
import { Scene } from '../testing/scene';

const decidedAt = '2013-02-25T15:00:00.000Z';
const signedAt = '2013-03-04T10:00:00.000Z';

describe('early help after a case', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  const earlyHelpOf = (personId: string) =>
    scene.worker.journey.findMany({ where: { personId, kind: 'earlyHelp' }, orderBy: { referralAt: 'asc' } });

  it('opens with the hub in the act that closes the case, and its workflow is started', async () => {
    const person = await scene.person();
    const journey = await assessed(scene, person, 'earlyHelp');
    const id = furtherJourneyId(journey, 'earlyHelp');
    expect(await scene.worker.journey.findUnique({ where: { id: journey } })).toMatchObject({ closureReason: 'RC8' });
    expect(await earlyHelpOf(person)).toMatchObject([
      { id, status: 'open', teamId: 'hub', referralAt: new Date(signedAt), fromStageId: journey, ruleSet: 'wt2010' },
    ]);
    const { state } = await scene.worker.stage.findUniqueOrThrow({ where: { id } });
    expect(state).toMatchObject({ steps: [{ step: 'commonAssessment', passed: { afterCase: true } }] });
    expect(await scene.facts(id)).toEqual(['journey.opened']);
    expect(await scene.worker.outbox.count({ where: { subject: id } })).toBe(1);
  });

  it('does not open where nothing further is needed', async () => {
    const person = await scene.person();
    await assessed(scene, person, 'noFurtherAction');
    expect(await earlyHelpOf(person)).toEqual([]);
  });

  it('does not open beside early help that is there: the case closes all the same', async () => {
    const person = await scene.person();
    const contact = await screened(scene, person);
    const textHash = await scene.text(contact, { why: contact });
    await scene.act(contact, decide(decidedAt, textHash, { outcome: 'earlyHelp', levelOfNeed: 2 }));
    const journey = await assessed(scene, person, 'earlyHelp');
    expect(await scene.worker.journey.findUnique({ where: { id: journey } })).toMatchObject({ status: 'closed' });
    expect(await earlyHelpOf(person)).toMatchObject([{ contactId: contact }]);
  });
});

/** A referral whose assessment ends so: the journey. */
async function assessed(scene: Scene, person: string, outcome: string): Promise<string> {
  const journey = await referred(scene, person);
  const open = openStage(journey, decidedAt);
  await scene.act(journey, open);
  await scene.act(journey, finishStage(open.stageId, outcome, signedAt));
  return journey;
}
