import { Controller, Get, Post, Req } from '@nestjs/common';
import { type Request } from 'express';
import { paths } from '../shared/paths';
import { type Page } from '../shared/visit/page';
import { one } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { Visiting } from '../shared/visit/visiting.decorator';
import { hasJustProved } from './just-proved';
import { ownSignInsView } from './own-sign-ins.view';
import { OwnSessions } from './own-sessions';

/** Where somebody is signed in: they see it, and end what was left open elsewhere once they have shown that it is they. */
@Controller()
export class OwnSignInsController {
  constructor(private readonly sessions: OwnSessions) {}

  @Get(paths.ownSignIns)
  async show(@Visiting() visit: Visit, @Req() request: Request): Promise<Page> {
    const view = ownSignInsView(await this.sessions.of(request), hasJustProved(request));
    return visit.page('sign-ins/own-sign-ins.njk', view);
  }

  @Post(paths.ownSignIns)
  async end(@Visiting() visit: Visit, @Req() request: Request): Promise<Page> {
    if (!hasJustProved(request)) {
      request.session.returnTo = paths.ownSignIns;
      return visit.goTo(`${paths.signIn}?again=yes`);
    }
    const ended = await this.sessions.end(request, one(visit.posted, 'which'));
    return visit.goTo(paths.ownSignIns, {
      heading:
        ended === 1 ? 'You are signed out in one other browser' : `You are signed out in ${ended} other browsers`,
      text: 'What you saved there as a draft is kept for you.',
    });
  }
}
