import { paths } from '../shared/paths';
import { type Me } from '../shared/visit/me';
import { type PageModel } from '../shared/visit/page';

interface Door {
  text: string;
  hint: string;
  href: string;
  for: (me: Me) => boolean;
}

/** Ways in, most used first. */
const doors: readonly Door[] = [
  {
    text: 'Contacts waiting for a decision',
    hint: 'Most urgent first',
    href: paths.contactQueue,
    for: (me) => me.may('read', 'Enquiry') && me.may('read', 'Contact'),
  },
];

export interface HomeView extends PageModel {
  doors: readonly { text: string; hint: string; href: string }[];
}

export function homeView(me: Me): HomeView {
  return {
    title: `Hello, ${me.name}`,
    doors: doors.filter((door) => door.for(me)).map(({ text, hint, href }) => ({ text, hint, href })),
  };
}
