import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase } from './client';
import { seedStaff } from './seed-staff';

it('the staff list says what was given last, once', async () => {
  const { url } = await testPostgres();
  const worker = {
    id: randomUUID(),
    name: 'Sample Worker',
    roles: ['NQSW'],
    team: 'north',
    employment: 'permanent',
    newlyQualified: true,
  };
  const team = { id: 'north', name: 'North', service: 'assessment' };

  await seedStaff(url, [worker], [team]);
  await seedStaff(url, [{ ...worker, roles: ['SOCIAL_WORKER'], team: undefined }], [{ ...team, name: 'North Team' }]);

  const db = createDatabase({ url });
  const [staff, teams] = [await db.staff.findMany(), await db.team.findMany()];
  await db.$disconnect();
  expect(staff).toMatchObject([
    { id: worker.id, roles: ['SOCIAL_WORKER'], teamId: null, newlyQualified: true, active: true },
  ]);
  expect(teams).toEqual([{ ...team, name: 'North Team', closedAt: null }]);
});
