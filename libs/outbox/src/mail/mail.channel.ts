import { type Database } from '#libs/database';
import { type Channel, delivered } from '../channel';
import { type Pace, paces } from '../pace';
import { dueOn } from './due-on';
import { mailText } from './mail-text';
import { type Mailer } from './mailer';

/** Mails one person that something waits. `link` is the service's address. */
export function mailChannel(db: Database, mailer: Mailer, link: string, pace: Pace = paces.mail): Channel {
  return {
    pace,
    async deliver(message, staffId) {
      const person = await db.staff.findFirst({ where: { id: staffId, active: true }, select: { email: true } });
      if (!person?.email) return { outcome: 'refused', reason: 'MAIL.NO_ADDRESS' };
      const text = mailText(message, await dueOn(db, message), link);
      await mailer.send({ id: `${message.id}.${staffId}`, to: person.email, link, ...text });
      return delivered;
    },
  };
}
