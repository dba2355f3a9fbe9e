import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type Response } from 'express';
import { ApiRefused } from '../api/api-refused';
import { ParkedPosts } from '../drafts/parked-posts';
import { paths } from '../paths';
import { saved } from '../session/saved';
import { FromEarlierSession, SignInAgain } from '../sign-in/sign-in-again';
import { type IdentifiedRequest } from '#libs/service';
import { page } from '../visit/page';
import { PageMaker } from '../visit/page-maker';
import { one, postedIn } from '../visit/posted';
import { type VisitedRequest } from '../visit/visiting.decorator';
import { errorView, type ErrorView, noInspectionView } from './error.view';

/** The one place where a failure becomes a page. What somebody has typed is kept before they are sent to sign in. */
@Catch()
export class ErrorPages implements ExceptionFilter {
  private readonly log = new Logger('Page');

  constructor(
    private readonly maker: PageMaker,
    private readonly parked: ParkedPosts,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<VisitedRequest & IdentifiedRequest>();
    const response = http.getResponse<Response>();
    if (response.headersSent) return void response.end();
    try {
      if (error instanceof SignInAgain) return await this.signInAgain(request, response);
      if (error instanceof FromEarlierSession) return response.redirect(303, await this.parkedAddress(request));
    } catch (another) {
      return await this.show(another, request, response);
    }
    await this.show(error, request, response);
  }

  private async signInAgain(request: VisitedRequest, response: Response): Promise<void> {
    if (request.path === paths.autosave || request.path === paths.session) {
      response.status(401).json({
        says: 'Not saved: you have been signed out. Send the form, sign in, and it comes back as you left it.',
      });
      return;
    }
    request.session.returnTo = request.method === 'GET' ? request.originalUrl : await this.parkedAddress(request);
    await saved(request);
    response.redirect(303, paths.signIn);
  }

  /** The page again, with what was typed: a form posts to the address that shows it. */
  private async parkedAddress(request: VisitedRequest): Promise<string> {
    const posted = postedIn(request.body);
    const owner = one(posted, '_who');
    if (owner === '' || request.path === paths.signOut) return paths.home;
    const id = await this.parked.park(owner, request.path, posted);
    return `${request.path}?parked=${id}`;
  }

  private async show(error: unknown, request: VisitedRequest & IdentifiedRequest, response: Response): Promise<void> {
    const status = statusOf(error);
    if (status >= 500) this.log.error({ requestId: request.id, ...traceOf(error) });
    const reference = error instanceof ApiRefused && error.reference !== '' ? error.reference : request.id;
    const html = await this.maker.html(
      request,
      response,
      page('shared/errors/error.njk', viewOf(error, status, reference, openingOf(request)), status),
    );
    response.status(status).type('html').send(html);
  }
}

/** Whoever may open restricted records is told where, at every address that could be one's. */
function openingOf({ visit, path }: VisitedRequest): string | undefined {
  const [id] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(path) ?? [];
  if (id === undefined || !visit?.me.may('breakGlass', 'Person')) return undefined;
  return `${paths.openRecord}?id=${id}`;
}

function viewOf(error: unknown, status: number, reference: string, opening: string | undefined): ErrorView {
  if (error instanceof ApiRefused && error.code === 'ACCESS.NO_INSPECTION') return noInspectionView(reference);
  return errorView(status, reference, opening);
}

function statusOf(error: unknown): number {
  if (error instanceof ApiRefused) return error.status === 403 || error.status === 404 ? error.status : 503;
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  if (status === 403 || status === 404 || status === 429 || status === 503) return status;
  if (typeof status === 'number' && status >= 400 && status < 500) return 404;
  return isAway(error) ? 503 : 500;
}

/** The issuer or the session's database does not answer. */
function isAway(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].some((one) => /^(ECONN|ETIMEDOUT|EAI_|57P0|UND_ERR)/.test(String(one)));
}

/** Class and place, never the message: it may hold what was sent. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { failed: typeof error };
  const trace = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { failed: error.name, trace: trace.slice(0, 8) };
}
