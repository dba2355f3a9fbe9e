import { Controller, Get } from '@nestjs/common';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { homeView } from './home.view';

/** Where everybody starts: what they can do here, by their role. */
@Controller()
export class HomeController {
  @Get(paths.home)
  home(@Visiting() visit: Visit): Page {
    return visit.page('home/home.njk', homeView(visit.me));
  }
}
