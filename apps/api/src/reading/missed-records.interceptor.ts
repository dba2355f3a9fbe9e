import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, type Observable } from 'rxjs';
import { audit, idsIn, pageOf } from '#libs/access';
import { type Database } from '#libs/database';
import { isRuleBroken } from '#libs/journey';
import { DATABASE } from '../tokens';
import { type GuardedRequest } from './asking';

/** Who asks for records that are not there, or not theirs to know of, is on the access log too: guessing leaves a trace. */
@Injectable()
export class MissedRecords implements NestInterceptor {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    return next.handle().pipe(catchError((error: unknown) => this.note(request, error)));
  }

  private async note(request: GuardedRequest, error: unknown): Promise<never> {
    const { person, id: requestId, method, params } = request;
    if (person && isRuleBroken(error) && error.code === 'RECORD.NOT_FOUND') {
      const { path } = request.route as { path: string };
      const action = `miss ${method} ${path}`;
      const page = pageOf(request);
      const subjects = idsIn(params);
      await audit(this.database, { actor: person.actor, action, subjects, allowed: false, requestId, page });
    }
    throw error;
  }
}
