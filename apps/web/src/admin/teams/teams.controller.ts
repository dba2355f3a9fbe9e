import { Controller, Get, Param } from '@nestjs/common';
import { paths } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { Staff } from '../../shared/visit/staff-names';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { mustKeepStaff, staffNow } from '../staff/staff-now';
import { teamsView, teamView } from './teams.view';

/** The teams, and each with its people. */
@Controller()
export class TeamsController {
  @Get(paths.teams)
  async teams(@Visiting() visit: Visit): Promise<Page> {
    mustKeepStaff(visit);
    const withClosed = visit.query('closed') === 'true';
    const { people, teams } = await staffNow(visit, { closed: withClosed });
    return visit.page('admin/teams/teams.njk', teamsView(teams, people, withClosed));
  }

  @Get(paths.team)
  async team(@Visiting() visit: Visit, @Param('teamId') teamId: string): Promise<Page> {
    const [team, staff] = await Promise.all([
      visit.api.get('/teams/{teamId}', { path: { teamId } }),
      staffNow(visit).then(({ people, teams }) => new Staff(people, teams)),
    ]);
    return visit.page('admin/teams/team.njk', teamView(team, staff));
  }
}
