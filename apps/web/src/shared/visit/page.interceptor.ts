import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { saved } from '../session/saved';
import { PageMaker } from './page-maker';
import { isPage } from './page';
import { type VisitedRequest } from './visiting.decorator';

/** Makes HTML, or a redirect, of what a page's handler returns. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(private readonly maker: PageMaker) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<VisitedRequest>();
    const response = http.getResponse<Response>();
    return next.handle().pipe(
      mergeMap(async (result) => {
        if (!isPage(result)) return result;
        if ('goTo' in result) {
          await saved(request);
          response.status(303).setHeader('Location', result.goTo);
          return '';
        }
        response.status(result.status).type('html');
        return this.maker.html(request, response, result);
      }),
    );
  }
}
