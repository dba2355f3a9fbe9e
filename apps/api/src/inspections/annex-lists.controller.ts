import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { annexList, type AnnexListAnswer, annexNumber, annexQuery, type AnnexQuery } from './annex-list.schemas';
import { AnnexLists } from './annex-lists';

@ApiTags('inspections')
@ApiBearerAuth('accessToken')
@Controller('inspections/:inspectionId/annex-a')
export class AnnexListsController {
  constructor(private readonly lists: AnnexLists) {}

  @Get(':list')
  @Allow('read', 'AnnexList')
  @Answers(annexList, {
    summary: 'A list of Annex A as at a day, some children at a time',
    description:
      'While the inspection goes on. It goes by when things happened, whenever they were written down. Restricted records are in it only where they were named to the inspection.',
  })
  inspectionAnnexList(
    @Asked() asking: Asking,
    @Param('inspectionId', { schema: id }) inspectionId: string,
    @Param('list', { schema: annexNumber }) list: string,
    @Query({ schema: annexQuery }) query: AnnexQuery,
  ): Promise<AnnexListAnswer> {
    return this.lists.page(asking, inspectionId, list, query);
  }
}
