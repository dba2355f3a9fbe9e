import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { matchesAnswer, type MatchesAnswer } from '../contacts/contact-history.schemas';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { People } from './people';
import { SearchLimit } from './search-limit';
import {
  personAnswer,
  type PersonAnswer,
  personJourneys,
  type PersonJourneys,
  personSearch,
  type PersonSearch,
} from './person.schemas';

@ApiTags('people')
@ApiBearerAuth('accessToken')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Post('search')
  @Allow('search', 'Person')
  @UseGuards(SearchLimit)
  @Answers(matchesAnswer, {
    summary: 'Find known people by name, or by any id of ours',
    description:
      'A search is no act: it needs no Idempotency-Key. Names travel in the body only. An id finds one child or none. Too many in a minute are answered with 429.',
  })
  searchPeople(@Asked() asking: Asking, @Body({ schema: personSearch }) search: PersonSearch): Promise<MatchesAnswer> {
    return this.people.search(asking, search);
  }

  @Get(':personId')
  @Allow('read', 'Person')
  @Answers(personAnswer, { summary: 'A child, with all contacts about it' })
  person(@Asked() asking: Asking, @Param('personId', { schema: id }) personId: string): Promise<PersonAnswer> {
    return this.people.person(asking, personId);
  }

  @Get(':personId/journeys')
  @Allow('read', 'Person')
  @Answers(personJourneys, { summary: "A child's journeys, newest first" })
  personJourneys(
    @Asked() asking: Asking,
    @Param('personId', { schema: id }) personId: string,
  ): Promise<PersonJourneys> {
    return this.people.journeys(asking, personId);
  }
}
