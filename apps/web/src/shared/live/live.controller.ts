import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type IdentifiedRequest } from '#libs/service';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';
import { paths } from '../paths';
import { leaveUntouched } from '../session/quietly';
import { stillSignedIn } from '../session/still-signed-in';
import { KeepingTokens } from '../sign-in/keeping-tokens';
import { SignInAgain } from '../sign-in/sign-in-again';
import { OpenToAll } from '../visit/open-to-all';
import { LiveStreams } from './live-streams';

const placeOfAnEvent = /^\d{1,18}$/;

/**
 * Tells an open page that something changed. A page that is only open is nobody at work: it does not put the session's end off, and
 * whoever has no session any more is not sent to sign in but told not to come again (204).
 */
@Controller()
export class LiveController {
  constructor(
    @Inject(CONFIG) private readonly config: WebConfig,
    private readonly keeping: KeepingTokens,
    private readonly streams: LiveStreams,
  ) {}

  @Get(paths.live)
  @OpenToAll()
  async live(
    @Req() request: Request & IdentifiedRequest,
    @Res() response: Response,
    @Query('last') asked: unknown,
  ): Promise<void> {
    const accessToken = await this.tokenOf(request);
    leaveUntouched(request);
    if (accessToken === undefined) return void response.status(204).end();
    const last = [request.get('last-event-id'), asked].find((id) => typeof id === 'string' && placeOfAnEvent.test(id));
    const listener = { accessToken, requestId: request.id, ...(typeof last === 'string' ? { last } : {}) };
    await this.streams.pass(listener, response);
  }

  private async tokenOf(request: Request): Promise<string | undefined> {
    if (!stillSignedIn(request, this.config.SESSION_HOURS)) return undefined;
    try {
      return await this.keeping.accessToken(request);
    } catch (error) {
      if (error instanceof SignInAgain) return undefined;
      throw error;
    }
  }
}
