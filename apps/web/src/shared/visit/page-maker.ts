import { Inject, Injectable } from '@nestjs/common';
import { type Response } from 'express';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';
import { assetPath } from '../assets';
import { csrf } from '../session/csrf';
import { isByItself } from '../session/quietly';
import { Seal } from '../session/seal';
import { Templates } from '../templates/templates';
import { paths } from '../paths';
import { inboxView } from './inbox-view';
import { navigationFor } from './navigation';
import { type Shown } from './page';
import { type VisitedRequest } from './visiting.decorator';

/** Lays a page out, with all that the layout shows around it. */
@Injectable()
export class PageMaker {
  private readonly assets = assetPath();

  constructor(
    @Inject(CONFIG) private readonly config: WebConfig,
    private readonly templates: Templates,
    private readonly seal: Seal,
  ) {}

  async html(request: VisitedRequest, response: Response, { template, model }: Shown): Promise<string> {
    const inbox = request.visit?.me.may('read', 'Notification') ? inboxView(await request.visit.unread()) : undefined;
    return this.templates.render(template, { ...this.around(request, response), inbox, ...model });
  }

  private around(request: VisitedRequest, response: Response): object {
    const session = (request as Partial<VisitedRequest>).session; // none while its store is away
    const banner = session?.banner;
    if (session && banner && !isByItself(request)) delete session.banner;
    const { visit } = request;
    const signedIn = session?.signedIn;
    return {
      assetPath: this.assets,
      cspNonce: String(response.locals['cspNonce']),
      banner,
      ...(signedIn &&
        session && {
          personName: visit?.me.name ?? signedIn.name,
          csrfToken: csrf.generateToken(request),
          who: this.seal.markOf(signedIn.subject),
          sessionMinutes: this.config.SESSION_IDLE_MINUTES,
        }),
      search: visit?.me.may('search', 'Person') ? paths.search : undefined,
      navigation: visit ? navigationFor(visit.me, request.path) : [],
    };
  }
}
