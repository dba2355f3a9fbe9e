import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';
import { ApiClient } from '../api/api-client';
import { type Api } from '../api/api.types';
import { FormDrafts } from '../drafts/form-drafts';
import { ParkedPosts } from '../drafts/parked-posts';
import { KeptInSession } from '../session/kept';
import { Seal } from '../session/seal';
import { StageDrafts } from '../../text/stage-drafts';
import { pageNameOf } from '../paths';
import { type IdentifiedRequest, patternOf } from '#libs/service';
import { KeepingTokens } from '../sign-in/keeping-tokens';
import { SignInAgain } from '../sign-in/sign-in-again';
import { BriefMemory } from './brief-memory';
import { Me } from './me';
import { postedIn } from './posted';
import { Staff } from './staff-names';
import { Visit } from './visit';

/** Makes the visit of a request whose session holds a signed-in person. */
@Injectable()
export class Visits {
  private readonly people = new BriefMemory<Me>();
  private readonly staff = new BriefMemory<Staff>(60_000);
  private readonly unread = new BriefMemory<number | undefined>(15_000);

  constructor(
    @Inject(CONFIG) private readonly config: WebConfig,
    private readonly keeping: KeepingTokens,
    private readonly parked: ParkedPosts,
    private readonly seal: Seal,
  ) {}

  async of(request: Request): Promise<Visit> {
    const subject = request.session.signedIn?.subject;
    if (subject === undefined) throw new SignInAgain();
    const accessToken = await this.keeping.accessToken(request);
    const pageName = pageNameOf(patternOf(request));
    const api = new ApiClient(this.config.API_URL, {
      accessToken,
      pageName,
      requestId: (request as IdentifiedRequest).id,
    });
    const me = await this.people.get(subject, async () => new Me(await api.get('/me')));
    knownAs(request, me.id);
    if (/^\/notifications/.test(request.path)) this.unread.forget(subject); // there it is seen to change
    const unread = () => this.unread.get(subject, () => unreadOf(me, api));
    if (request.method === 'GET') void unread(); // beside what the page asks for; it never fails
    return new Visit({
      me,
      api,
      posted: postedIn(request.body),
      query: textsIn(request.query),
      drafts: new StageDrafts(api, new FormDrafts(api, this.parked, subject)),
      kept: new KeptInSession(request.session, this.seal),
      unread,
      staff: () => this.staff.get(subject, () => staffOf(api)),
      tell: (banner) => (request.session.banner = banner),
    });
  }
}

/** By this id an administrator can end the session. */
function knownAs({ session }: Request, staffId: string): void {
  if (session.signedIn && session.signedIn.staffId !== staffId) session.signedIn = { ...session.signedIn, staffId };
}

async function staffOf(api: Api): Promise<Staff> {
  const [people, teams] = await Promise.all([api.find('/staff'), api.find('/teams')]);
  return new Staff(people?.items ?? [], teams?.items ?? []);
}

/** The number in the header is no reason for a page to fail. */
async function unreadOf(me: Me, api: Api): Promise<number | undefined> {
  if (!me.may('read', 'Notification')) return undefined;
  try {
    return (await api.find('/notifications/unread'))?.unread;
  } catch {
    return undefined;
  }
}

function textsIn(query: object): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string'));
}
