import { Controller, Get, Param } from '@nestjs/common';
import { paths, to } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { overdueActions } from '../quality/actions/overdue';
import { overdueComplaints } from '../quality/complaints/overdue';
import { boardsView } from './boards.view';
import { type TeamBoardView, teamBoardView } from './team-board.view';

/** What waits in a team, for its manager; and in every team, for those who look after several. */
@Controller()
export class BoardsController {
  @Get(paths.boards)
  async boards(@Visiting() visit: Visit): Promise<Page> {
    const boards = await visit.api.get('/boards');
    const [first, ...others] = boards.items;
    if (first && others.length === 0) return visit.goTo(to('teamBoard', { teamId: first.teamId }));
    return visit.page('board/boards.njk', boardsView(boards, visit.me, await visit.staff()));
  }

  @Get(paths.teamBoard)
  async team(@Visiting() visit: Visit, @Param('teamId') teamId: string): Promise<Page> {
    const [board, staff, overdue, complaints] = await Promise.all([
      visit.api.get('/boards/team/{teamId}', { path: { teamId } }),
      visit.staff(),
      overdueActions(visit, teamId),
      overdueComplaints(visit, teamId),
    ]);
    const view: TeamBoardView = { ...teamBoardView(board, { me: visit.me, staff }), overdue, complaints };
    return visit.page('board/team-board.njk', view);
  }
}
