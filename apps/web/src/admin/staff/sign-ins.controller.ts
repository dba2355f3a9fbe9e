import { Controller, Param, Post } from '@nestjs/common';
import { paths, to } from '../../shared/paths';
import { OpenSessions } from '../../shared/session/open-sessions';
import { type Page } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { Visiting } from '../../shared/visit/visiting.decorator';
import { mustKeepStaff } from './staff-now';

/** A browser was left open, or a laptop is lost: an administrator signs its owner out. */
@Controller()
export class SignInsController {
  constructor(private readonly sessions: OpenSessions) {}

  @Post(paths.endSessions)
  async end(@Visiting() visit: Visit, @Param('staffId') staffId: string): Promise<Page> {
    mustKeepStaff(visit);
    const { name } = await visit.api.get('/staff/{staffId}', { path: { staffId } });
    const count = await this.sessions.end(staffId, visit.me.id);
    return visit.goTo(to('staffMember', { staffId }), {
      heading: count === 0 ? `${name} was not signed in` : `${name} is signed out`,
      text: `${inWords(count)}They can sign in again, unless the sign-in or this list keeps them out.`,
    });
  }
}

function inWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'It was one browser. ' : `They were ${count} browsers. `;
}
