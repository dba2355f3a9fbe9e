import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { boardList, type BoardList, teamBoard, type TeamBoard, teamParam } from './board.schemas';
import { Boards } from './boards';

@ApiTags('boards')
@ApiBearerAuth('accessToken')
@Controller('boards')
export class BoardsController {
  constructor(private readonly boards: Boards) {}

  @Get()
  @Allow('read', 'Board')
  @Answers(boardList, { summary: 'How much waits in each of the teams that you look after' })
  listBoards(@Asked() asking: Asking): Promise<BoardList> {
    return this.boards.list(asking);
  }

  @Get('team/:teamId')
  @Allow('read', 'Board')
  @Answers(teamBoard, {
    summary:
      'A team at a glance: late, due soon, unallocated, drifting, waiting for a signature, and who holds how many',
  })
  board(@Asked() asking: Asking, @Param('teamId', { schema: teamParam }) teamId: string): Promise<TeamBoard> {
    return this.boards.of(asking, teamId);
  }
}
