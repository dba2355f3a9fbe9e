import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { StaffReading } from './staff-reading';
import { staffAnswer, type StaffAnswer, staffQuery, type StaffQuery } from './staff.schemas';
import { teamsAnswer, type TeamsAnswer, teamsQuery, type TeamsQuery } from './staff.schemas';

@ApiTags('staff')
@ApiBearerAuth('accessToken')
@Controller()
export class StaffController {
  constructor(private readonly staff: StaffReading) {}

  @Get('staff')
  @Allow('read', 'Staff')
  @Answers(staffAnswer, { summary: 'Who works here: names for lists and pickers' })
  listStaff(@Asked() asking: Asking, @Query({ schema: staffQuery }) query: StaffQuery): Promise<StaffAnswer> {
    return this.staff.staff(asking, query);
  }

  @Get('teams')
  @Allow('read', 'Staff')
  @Answers(teamsAnswer, { summary: 'Teams' })
  listTeams(@Asked() asking: Asking, @Query({ schema: teamsQuery }) query: TeamsQuery): Promise<TeamsAnswer> {
    return this.staff.teams(asking, query);
  }
}
