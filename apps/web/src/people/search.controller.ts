import { Controller, ForbiddenException, Get, Param, Post } from '@nestjs/common';
import { type FieldErrors } from '../forms/field.types';
import { type Refusal, type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Posted } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { askedIn, readSearch, searchForm } from './search-form';
import { type Search } from './search.types';
import { recall, remember } from './searches';
import { type Results, searchView } from './search.view';

/**
 * Looking for a child. What is looked for is sent, then kept in the session: it stands in no address, and going back to the results sends
 * nothing twice. Each time that results are shown, the API finds them anew, for this person, and notes it.
 */
@Controller()
export class SearchController {
  @Get(paths.search)
  async ask(@Visiting() visit: Visit): Promise<Page> {
    maySearch(visit);
    const { from, posted } = await visit.formState('search');
    return this.page(visit, askedIn(posted), {}, { parked: from === 'parked' });
  }

  @Post(paths.search)
  async send(@Visiting() visit: Visit): Promise<Page> {
    maySearch(visit);
    const posted = askedIn(visit.posted);
    const read = readSearch(posted);
    if (!read.right) return this.page(visit, posted, read.errors, {}, 422);
    return visit.goTo(to('searchResults', { searchId: await remember(visit.kept, read.body) }));
  }

  @Get(paths.searchResults)
  async results(@Visiting() visit: Visit, @Param('searchId') searchId: string): Promise<Page> {
    maySearch(visit);
    const search = await recall(visit.kept, searchId);
    if (!search) return this.page(visit, {}, {}, { forgotten: true });
    return this.found(visit, searchId, search);
  }

  private async found(visit: Visit, searchId: string, search: Search): Promise<Page> {
    const body = search.id === undefined ? search : { id: search.id };
    const sent = await visit.api.send<Schemas['Matches']>('post', '/people/search', { body });
    const posted = searchForm.filled(search);
    if (sent.done) return this.page(visit, posted, {}, { searchId, search, matches: sent.answer });
    return this.page(visit, posted, ...whyNot(sent.refusal, posted));
  }

  private page(visit: Visit, posted: Posted, errors: FieldErrors, results: Results, status = 200): Page {
    const fields = searchForm.views(posted, {}, errors);
    const view = searchView({ fields, errors: searchForm.lines(errors, posted), results });
    return visit.page('people/search.njk', view, status);
  }
}

function maySearch(visit: Visit): void {
  if (!visit.me.may('search', 'Person')) throw new ForbiddenException();
}

function whyNot(refusal: Refusal, posted: Posted): [FieldErrors, Results, number] {
  if (refusal.because === 'invalid') return [searchForm.problems(refusal.errors, posted), {}, 422];
  return [{ '': refusal.sentence }, {}, refusal.because === 'refused' ? refusal.status : 503];
}
