import { Controller, Get, Header, Post, Query, Redirect, Req, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { type Request } from 'express';
import { paths } from '../paths';
import { csrf } from '../session/csrf';
import { saved } from '../session/saved';
import { Seal } from '../session/seal';
import { type Page, page } from '../visit/page';
import { OpenToAll } from '../visit/open-to-all';
import { signInProblemView, signedOutView } from './sign-in.view';
import { browserIn } from './browser-in';
import { Issuer } from './issuer';
import { KeepingTokens } from './keeping-tokens';
import { SignInLog } from './sign-in-log';

interface Elsewhere {
  url: string;
}

/** In through the issuer, and out again there too. */
@Controller()
export class SignInController {
  constructor(
    private readonly issuer: Issuer,
    private readonly seal: Seal,
    private readonly keeping: KeepingTokens,
    private readonly log: SignInLog,
  ) {}

  @Get(paths.signIn)
  @OpenToAll()
  @UseGuards(ThrottlerGuard)
  @Redirect()
  async signIn(@Req() request: Request, @Query('again') again?: string): Promise<Elsewhere> {
    const { url, signingIn } = await this.issuer.begin(again !== undefined);
    request.session.signingIn = signingIn;
    await saved(request);
    return { url };
  }

  @Get(paths.signedIn)
  @OpenToAll()
  @UseGuards(ThrottlerGuard)
  async signedIn(@Req() request: Request): Promise<Page> {
    const { signingIn, returnTo } = request.session;
    const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
    if (!signingIn || query.get('state') !== signingIn.state) {
      this.log.refused({ code: 'NOT_BEGUN_HERE' });
      return page('shared/sign-in/problem.njk', signInProblemView, 400);
    }
    const arrived = await this.issuer.finish(query, signingIn).catch((error: unknown) => {
      this.log.refused(error);
      throw error;
    });
    const { tokens, authenticatedAt, subject, name } = arrived;
    await renewed(request); // a new session id: nobody can have planted this one
    csrf.generateToken(request); // not with the first page: this request writes the session once more, perhaps after that page did
    const at = Date.now();
    const provedAt = authenticatedAt ?? (signingIn.again ? at : undefined);
    const browser = browserIn(request.get('user-agent'));
    request.session.signedIn = { subject, name, at, provedAt, browser, tokens: await this.seal.close(tokens) };
    this.log.arrived(arrived, signingIn.again);
    return { goTo: returnTo ?? paths.home };
  }

  /** On a shared computer the browser's "back" shows nothing any more. Cookies are left: those of the council's other services go with them. */
  @Post(paths.signOut)
  @Header('Clear-Site-Data', '"cache", "storage"')
  @Redirect()
  async signOut(@Req() request: Request): Promise<Elsewhere> {
    const { signedIn } = request.session;
    const tokens = signedIn && (await this.keeping.tokensIn(signedIn.tokens));
    const url = await this.issuer.farewell(tokens?.id);
    await new Promise<void>((resolve, reject) => {
      request.session.destroy((error: unknown) => (error instanceof Error ? reject(error) : resolve()));
    });
    this.log.left(signedIn?.subject);
    return { url: url ?? paths.signedOut };
  }

  @Get(paths.signedOut)
  @OpenToAll()
  signedOut(): Page {
    return page('shared/sign-in/signed-out.njk', signedOutView);
  }
}

function renewed(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
}
