import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { askOffice, takeOffice } from '../office';
import { mustKeepStaff } from '../staff/staff-now';
import { newTeamForm, reasonForm, teamForm } from './team-form';

type Team = Schemas['TeamEntry'];

/** A team is added, changed or closed. */
@Controller()
export class TeamChangesController {
  @Get(paths.addTeam)
  async askAdd(@Visiting() visit: Visit): Promise<Page> {
    return askOffice(visit, adding(visit));
  }

  @Post(paths.addTeam)
  async add(@Visiting() visit: Visit): Promise<Page> {
    return takeOffice(visit, adding(visit));
  }

  @Get(paths.changeTeam)
  async askChange(@Visiting() visit: Visit, @Param('teamId') id: string): Promise<Page> {
    return askOffice(visit, changing(visit, await teamOf(visit, id)));
  }

  @Post(paths.changeTeam)
  async change(@Visiting() visit: Visit, @Param('teamId') id: string): Promise<Page> {
    return takeOffice(visit, changing(visit, await teamOf(visit, id)));
  }

  @Get(paths.closeTeam)
  async askClose(@Visiting() visit: Visit, @Param('teamId') id: string): Promise<Page> {
    return askOffice(visit, closing(visit, await teamOf(visit, id)));
  }

  @Post(paths.closeTeam)
  async close(@Visiting() visit: Visit, @Param('teamId') id: string): Promise<Page> {
    return takeOffice(visit, closing(visit, await teamOf(visit, id)));
  }
}

function teamOf(visit: Visit, teamId: string): Promise<Team> {
  return visit.api.get('/teams/{teamId}', { path: { teamId } });
}

function done(heading: string, text?: string) {
  return ({ id }: Team) => ({
    href: to('team', { teamId: id }),
    banner: { heading, ...(text === undefined ? {} : { text }) },
  });
}

function adding(visit: Visit) {
  mustKeepStaff(visit);
  return {
    ...{ form: newTeamForm, draftKey: 'team:new', button: 'Add the team' },
    words: {
      ...{ title: 'Add a team', where: 'Teams', back: { href: paths.teams, text: 'Back to teams' } },
      lead: ['People join it on their own pages.'],
    },
    send: (body: object, attempt: object) => visit.api.send<Team>('post', '/teams', { body, ...attempt }),
    done: done('Recorded: the team is there', 'People join it on their own pages.'),
  };
}

function changing(visit: Visit, { id, name, service, version }: Team) {
  const path = { teamId: id };
  return {
    ...{ form: teamForm, draftKey: `team:${id}:change`, button: 'Change the team' },
    ...{ stands: { name, service }, version },
    words: {
      ...{ title: `Change: ${name}`, where: 'Teams', back: { href: to('team', path), text: 'Back to the team' } },
      lead: [],
    },
    send: (body: object, attempt: object) => visit.api.send<Team>('put', '/teams/{teamId}', { path, body, ...attempt }),
    done: done('Recorded: the team has changed'),
  };
}

function closing(visit: Visit, { id, name }: Team) {
  const path = { teamId: id };
  return {
    ...{ form: reasonForm, draftKey: `team:${id}:close`, button: 'Close the team' },
    words: {
      ...{ title: `Close: ${name}`, where: 'Teams', back: { href: to('team', path), text: 'Back to the team' } },
      lead: ['It takes no more work and nobody can join it. What it did stays on record.'],
    },
    send: (body: object, attempt: object) =>
      visit.api.send<Team>('post', '/teams/{teamId}/closure', { path, body, ...attempt }),
    done: done('Recorded: the team is closed'),
  };
}
