import { domesticAbuseIn } from '../../contacts/decision-context';
import { type Look } from './looking';

/** Notifications on the household, against the council's threshold (para 43). */
export const domesticAbuse: Look<'domesticAbuse'> = async ({ tx, stage }) => {
  if (stage.contactId === null) return undefined;
  const contact = await tx.contact.findUniqueOrThrow({ where: { id: stage.contactId } });
  const { notifications, threshold, windowMonths } = await domesticAbuseIn(tx, contact);
  return { notifications: notifications.length, threshold, windowMonths };
};
