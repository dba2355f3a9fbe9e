import { paths } from '../paths';

/** The way to the inbox, in the header of every page. */
export interface InboxView {
  href: string;
  text: string;
}

/** @param unread undefined while it cannot be told */
export function inboxView(unread: number | undefined): InboxView {
  return { href: paths.inbox, text: unread ? `Notifications (${unread} unread)` : 'Notifications' };
}
