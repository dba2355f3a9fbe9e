import { randomUUID } from 'node:crypto';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { moment } from '../shared/templates/london';
import { type ErrorLine, type PageModel } from '../shared/visit/page';
import { noticeLink } from './notice-link';
import { noticeWords } from './notice-words';

interface Row {
  text: string;
  at: string;
  href?: string;
  /** What it tells of is open to others only. */
  isClosed: boolean;
  isNew: boolean;
  /** Where it is said that it was read. */
  readHref: string;
  key: string;
}

export interface InboxPageView extends PageModel {
  rows: readonly Row[];
  unread: number;
  next?: string;
  readAll: string;
  preferences: string;
  key: string;
}

export interface InboxData {
  page: Schemas['NotificationPage'];
  unread: number;
  errors?: readonly ErrorLine[];
}

export function inboxPageView({ page: { items, next }, unread, errors = [] }: InboxData): InboxPageView {
  return {
    title: 'Notifications',
    back: { href: paths.home, text: 'Back' },
    errors,
    unread,
    rows: items.map((notice) => ({
      text: noticeWords(notice),
      at: moment(notice.createdAt),
      href: noticeLink(notice),
      isClosed: !notice.open,
      isNew: notice.readAt === undefined,
      readHref: to('readOne', { notificationId: notice.id }),
      key: randomUUID(),
    })),
    ...(next ? { next: `${paths.inbox}?after=${encodeURIComponent(next)}` } : {}),
    readAll: paths.readAll,
    preferences: paths.inboxPreferences,
    key: randomUUID(),
  };
}
