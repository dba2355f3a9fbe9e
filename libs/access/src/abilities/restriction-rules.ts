import { gradeOf, isAtLeast } from '#libs/journey';
import { type Action, actions } from './actions';
import { type Can, type Cannot, type Grounds } from './rules';

/**
 * A restricted record that somebody opened for a short time is theirs to read, and no more. A contact that may be about a restricted child
 * is shown to those who have that child's record, to say who it is about.
 */
export function openedRules(can: Can, { roles, restrictions }: Grounds): void {
  if (isAtLeast(gradeOf(roles), 'practitioner')) can('breakGlass', 'Person');
  if (!restrictions) return;
  const { openedPeople, openedStreams, contactsForInsiders } = restrictions;
  if (openedPeople.length > 0) {
    can('read', ['Person', 'Journey', 'Contact'], { personId: { in: openedPeople } });
    can('read', ['Stage', 'Deadline', 'Draft', 'Document'], { streamId: { in: openedStreams } });
  }
  if (contactsForInsiders.length > 0) {
    can(['read', 'identify'], 'Contact', { id: { in: contactsForInsiders } });
    can('read', ['Stage', 'Deadline', 'Document'], { streamId: { in: contactsForInsiders } });
  }
}

/** Whoever is shut out does nothing to the record but break the glass. Row-level security shows them none of it in the first place. */
export function closedRules(cannot: Cannot, { restrictions }: Grounds): void {
  if (!restrictions || restrictions.closedPeople.length === 0) return;
  const { closedPeople, closedStreams } = restrictions;
  const everything: Action[] = actions.filter((action) => action !== 'breakGlass');
  cannot(everything, ['Person', 'Journey'], { personId: { in: closedPeople } });
  // A contact's child may be unknown: in SQL, `NOT (NULL IN …)` would hide it.
  cannot(everything, 'Contact', { AND: [{ personId: { not: null } }, { personId: { in: closedPeople } }] });
  cannot(everything, ['Stage', 'Deadline', 'Draft', 'Document'], { streamId: { in: closedStreams } });
  cannot(everything, ['Stage', 'Deadline', 'Draft', 'Document', 'Contact'], {
    AND: [{ journeyId: { not: null } }, { journeyId: { in: closedStreams } }],
  });
}
