import { Controller, Get, Param } from '@nestjs/common';
import { paths, to } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { personView } from './person.view';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A child whom the council knows: journeys, contacts, and the ways to who may know and who has looked. */
@Controller()
export class PersonController {
  @Get(paths.person)
  async person(@Visiting() visit: Visit, @Param('personId') personId: string): Promise<Page> {
    const path = { personId };
    const { me, api } = visit;
    const [person, journeys, staff] = await Promise.all([
      api.get('/people/{personId}', { path }),
      api.get('/people/{personId}/journeys', { path }),
      visit.staff(),
    ]);
    const searchId = visit.query('search');
    const view = personView({
      person,
      journeys: journeys.items,
      mayRestrict: me.may('restrict', 'Person'),
      mayReadLog: me.may('read', 'AccessLog'),
      mayHold: me.may('hold', 'Person'),
      staff,
      ...(uuid.test(searchId) ? { results: to('searchResults', { searchId }) } : {}),
    });
    return visit.page('people/person.njk', view);
  }
}
