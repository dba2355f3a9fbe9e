import { domesticAbuseIn } from '../../contacts/domestic-abuse';
import { type Look } from './looking';

/** Notifications on the household, against the council's threshold (para 43). */
export const domesticAbuse: Look<'domesticAbuse'> = async ({ tx, stage }) => {
  if (stage.contactId === null) return undefined;
  const { notifications, threshold, windowMonths } = await domesticAbuseIn(tx, { id: stage.contactId });
  return { notifications: notifications.length, threshold, windowMonths };
};
