import { roles } from '#libs/journey';
import { z } from 'zod';
import { demoPeople, demoPeopleList } from './demo-people';

describe('the demo people', () => {
  it('have distinct ids that are uuids', () => {
    expect(new Set(demoPeopleList.map(({ id }) => id)).size).toBe(demoPeopleList.length);
    for (const { id } of demoPeopleList) expect(z.uuid().safeParse(id).success).toBe(true);
  });

  it('keep their ids from release to release: the demo data outlive a restart', () => {
    expect(demoPeople.hubWorker.id).toBe('d0000000-0000-4000-8000-000000000001');
    expect(demoPeople.northManager.id).toBe('d0000000-0000-4000-8000-000000000011');
    expect(demoPeople.partnerViewer.id).toBe('d0000000-0000-4000-8000-000000000022');
  });

  it('hold roles that the service knows', () => {
    for (const role of demoPeopleList.flatMap((person) => person.roles)) expect(roles).toContain(role);
  });

  it('have a manager in every team that social workers of the assessment service are in', () => {
    const managed = demoPeopleList.filter((person) => person.roles.includes('TEAM_MANAGER')).map(({ team }) => team);
    expect(managed).toEqual(['hub', 'assessment-north', 'assessment-south']);
  });

  it('say for every partner which organisation speaks', () => {
    const partners = demoPeopleList.filter(({ roles: held }) => held.some((role) => role.startsWith('PARTNER_')));
    expect(partners).toHaveLength(4);
    for (const partner of partners) expect(partner.organisation).toMatch(/^Imaginary /);
  });
});
