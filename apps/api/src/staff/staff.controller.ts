import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { StaffReading } from './staff-reading';
import { staffAnswer, type StaffAnswer, teamsAnswer, type TeamsAnswer } from './staff.schemas';

@ApiTags('staff')
@ApiBearerAuth('accessToken')
@Controller()
export class StaffController {
  constructor(private readonly staff: StaffReading) {}

  @Get('staff')
  @Allow('read', 'Staff')
  @Answers(staffAnswer, { summary: 'Who works here: names for lists and pickers' })
  listStaff(@Asked() asking: Asking): Promise<StaffAnswer> {
    return this.staff.staff(asking);
  }

  @Get('teams')
  @Allow('read', 'Staff')
  @Answers(teamsAnswer, { summary: 'Teams' })
  listTeams(@Asked() asking: Asking): Promise<TeamsAnswer> {
    return this.staff.teams(asking);
  }
}
