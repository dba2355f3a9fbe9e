import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { fosteringList, fosteringListColumns } from '#libs/journey';
import { Attempted, type Attempt } from '../acts/attempt';
import { readLater } from '../http/read-later';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery } from '../reading/paging';
import { Arrangements, type ArrangementsQuery } from './arrangements';
import { fosteringGroups, type FosteringGroups } from './arrangements.schemas';
import { fosteringListAnswer, type FosteringListAnswer } from './fostering-list.schemas';
import { FosteringLists } from './fostering-lists';

const receiving =
  'Each child is checked on its own: the answer names the contacts that opened, and for every other child what is wrong. A contact opens ' +
  'for each; children of one host and one school come as one enquiry. Recorded whole or not at all, also while Temporal is away. As CSV ' +
  `(text/csv, UTF-8) the first line holds the headings: ${fosteringListColumns.join(', ')}.`;

const arrangementsQuery = pageQuery.extend({
  hostId: id.optional().meta({ description: 'Of this host alone' }),
  schoolId: id.optional().meta({ description: 'Of this school alone; hosts count over all schools all the same' }),
});

/** Private fostering over all children: lists that schools send, and what hosts and schools hold. */
@ApiTags('privateFostering')
@ApiBearerAuth('accessToken')
@Controller()
export class PrivateFosteringController {
  constructor(
    private readonly lists: FosteringLists,
    private readonly arrangements: Arrangements,
  ) {}

  @Post('enquiries/private-fostering-bulk')
  @Allow('create', 'Enquiry')
  @ApiConsumes('application/json', 'text/csv')
  @Answers(fosteringListAnswer, {
    summary: 'Send a list of privately fostered children, as a language school does',
    description: receiving,
    status: 201,
  })
  receiveFosteringList(
    @Attempted() attempt: Attempt,
    @Body({ schema: readLater(fosteringList) }) body: unknown,
  ): Promise<FosteringListAnswer> {
    return this.lists.receive(attempt, body);
  }

  @Get('private-fostering/arrangements')
  @Allow('read', 'Stage')
  @Answers(fosteringGroups, {
    summary:
      'Arrangements that have not ended by host and school: children, visits due, reports owed, the usual fostering limit',
    description:
      'Inspection report, ¶19. Counts the arrangements that you may read: private fostering officers read all',
  })
  fosteringArrangements(
    @Asked() asking: Asking,
    @Query({ schema: arrangementsQuery }) query: ArrangementsQuery,
  ): Promise<FosteringGroups> {
    return this.arrangements.groups(asking, query);
  }
}
