import { Inject, Injectable } from '@nestjs/common';
import { bufferTime, filter, map, Observable, share } from 'rxjs';
import { type Parts } from '../connect';
import { PARTS } from '../tokens';
import { type Notice, noticeIn } from './hints';

/** What was heard in a short while; or that something may have been missed. */
export type Heard = readonly Notice[] | 'missed';

/** Milliseconds for which notices are gathered: an act leaves several messages. */
const aMoment = 250;

/** The one ear of this process: it listens to the database while anybody is there to be told. */
@Injectable()
export class LiveFeed {
  readonly heard: Observable<Heard>;

  constructor(@Inject(PARTS) parts: Parts) {
    this.heard = noticesOf(parts).pipe(
      bufferTime(aMoment),
      filter((all) => all.length > 0),
      map((all) => (all.includes('missed') ? 'missed' : all.filter((one) => one !== 'missed'))),
      share(),
    );
  }
}

function noticesOf(parts: Parts): Observable<Notice | 'missed'> {
  return new Observable((ear) => {
    let listenedBefore = false;
    const listening = parts.listen({
      heard: (payload) => {
        const notice = noticeIn(payload);
        if (notice) ear.next(notice);
      },
      listening: () => {
        if (listenedBefore) ear.next('missed'); // the connection was lost in between
        listenedBefore = true;
      },
    });
    return () => void listening.close();
  });
}
