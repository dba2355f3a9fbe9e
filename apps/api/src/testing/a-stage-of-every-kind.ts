import { demoPeople } from '#libs/embedded';
import { type StageKind, stageKinds } from '#libs/journey';
import { type Bench } from './bench';

/** Others of which a journey has one unfinished at most. */
const isAssessment = (kind: StageKind): boolean => /Assessment$/.test(kind) && kind !== 'commonAssessment';

/** Puts a row of every kind that is not there yet beside a journey's stages: enough to be let in to, or not. */
export async function addStageOfEveryKind({ owner }: Bench, journeyId: string): Promise<void> {
  const there = await owner.stage.findMany({ where: { journeyId }, select: { kind: true } });
  const missing = stageKinds.filter((kind) => kind !== 'contact' && !there.some((one) => one.kind === kind));
  await owner.stage.createMany({
    data: missing.map((kind) => ({
      ...{ id: `${journeyId}/${kind}-1`, streamId: journeyId, journeyId, kind, n: 1, ruleSet: 'wt2010' },
      ...{ status: 'open', state: {}, teamId: 'assessment-north', openedAt: new Date() },
      workerId: (kind === 'commonAssessment' ? demoPeople.leadProfessional : demoPeople.socialWorker).id,
      finishedAt: isAssessment(kind) ? new Date() : null,
    })),
  });
}
