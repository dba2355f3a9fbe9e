import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { SampleChildren } from '../testing/sample-children';
import { refuseChairOfTheTeam } from './independent-chair';

let db: Database;
let sample: SampleChildren;
beforeEach(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleChildren(db);
});
afterEach(() => db.$disconnect());

async function worksIn(teamId: string | null): Promise<string> {
  const id = randomUUID();
  const team = { id: teamId ?? '', name: 'Synthetic Team', service: 'assessment' };
  if (teamId !== null) await db.team.upsert({ where: { id: teamId }, create: team, update: {} });
  await db.staff.create({ data: { id, name: 'Synthetic Person', roles: ['CONFERENCE_CHAIR'], teamId } });
  return id;
}

describe('who chairs a conference', () => {
  it('is nobody of the team that works with the child; somebody of another team, or of none, may', async () => {
    const journeyId = await sample.journey(await sample.child());
    const stage = { ...(await sample.stage(journeyId, 'initialConference')), teamId: 'chairs-north' };
    const ofTheTeam = await worksIn('chairs-north');
    await expect(refuseChairOfTheTeam(db, stage, ofTheTeam)).rejects.toMatchObject({
      code: 'CONFERENCE.CHAIR_NOT_INDEPENDENT',
    });
    for (const chairId of [await worksIn('chairs-south'), await worksIn(null), randomUUID()]) {
      await expect(refuseChairOfTheTeam(db, stage, chairId)).resolves.toBeUndefined();
    }
  });
});
