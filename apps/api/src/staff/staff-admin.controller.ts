import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#libs/access';
import { Attempted, AttemptedOnVersion, type Attempt, type VersionedAttempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { reasonForm, type ReasonForm } from '../people/restriction.schemas';
import { Asked, type Asking } from '../reading/asking';
import { StaffAdmin } from './staff-admin';
import {
  newStaffForm,
  type NewStaffForm,
  staffEntry,
  type StaffEntry,
  staffForm,
  type StaffForm,
} from './staff-admin.schemas';
import {
  newTeamForm,
  type NewTeamForm,
  teamEntry,
  type TeamEntry,
  teamForm,
  type TeamForm,
} from './staff-admin.schemas';
import { TeamAdmin } from './team-admin';

const teamId = z.string().min(1).max(60).meta({ example: 'assessment-north' });
const nothingUnowned = 'Refused while something is left: the answer names it in `held`. Hand it over first.';

@ApiTags('staff')
@ApiBearerAuth('accessToken')
@Controller()
@Allow('administer', 'Staff')
export class StaffAdminController {
  constructor(
    private readonly staff: StaffAdmin,
    private readonly teams: TeamAdmin,
  ) {}

  @Get('staff/:staffId')
  @Answers(staffEntry, { summary: 'An entry of the staff list, with open work and every change', etag: true })
  staffEntry(@Asked() asking: Asking, @Param('staffId', { schema: id }) staffId: string): Promise<StaffEntry> {
    return this.staff.entry(asking, staffId);
  }

  @Post('staff')
  @Answers(staffEntry, {
    summary: 'Put somebody on the staff list',
    description: 'Roles are not given here: their access token brings them.',
    status: 201,
  })
  addStaff(@Attempted() attempt: Attempt, @Body({ schema: newStaffForm }) form: NewStaffForm): Promise<StaffEntry> {
    return this.staff.add(attempt, form);
  }

  @Put('staff/:staffId')
  @Answers(staffEntry, { summary: 'Change an entry, all of it; somebody who had left is back with it', etag: true })
  changeStaff(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('staffId', { schema: id }) staffId: string,
    @Body({ schema: staffForm }) form: StaffForm,
  ): Promise<StaffEntry> {
    return this.staff.replace(attempt, staffId, form);
  }

  @Post('staff/:staffId/leaving')
  @Answers(staffEntry, { summary: 'Somebody leaves', description: nothingUnowned })
  leaveStaff(
    @Attempted() attempt: Attempt,
    @Param('staffId', { schema: id }) staffId: string,
    @Body({ schema: reasonForm }) { reason }: ReasonForm,
  ): Promise<StaffEntry> {
    return this.staff.leave(attempt, staffId, reason);
  }

  @Get('teams/:teamId')
  @Answers(teamEntry, { summary: 'A team, with every change', etag: true })
  teamEntry(@Asked() asking: Asking, @Param('teamId', { schema: teamId }) id: string): Promise<TeamEntry> {
    return this.teams.entry(asking, id);
  }

  @Post('teams')
  @Answers(teamEntry, { summary: 'A new team', status: 201 })
  createTeam(@Attempted() attempt: Attempt, @Body({ schema: newTeamForm }) form: NewTeamForm): Promise<TeamEntry> {
    return this.teams.create(attempt, form);
  }

  @Put('teams/:teamId')
  @Answers(teamEntry, { summary: 'Give a team another name or service', etag: true })
  changeTeam(
    @AttemptedOnVersion() attempt: VersionedAttempt,
    @Param('teamId', { schema: teamId }) id: string,
    @Body({ schema: teamForm }) form: TeamForm,
  ): Promise<TeamEntry> {
    return this.teams.replace(attempt, id, form);
  }

  @Post('teams/:teamId/closure')
  @Answers(teamEntry, { summary: 'Close a team', description: nothingUnowned })
  closeTeam(
    @Attempted() attempt: Attempt,
    @Param('teamId', { schema: teamId }) id: string,
    @Body({ schema: reasonForm }) { reason }: ReasonForm,
  ): Promise<TeamEntry> {
    return this.teams.close(attempt, id, reason);
  }
}
