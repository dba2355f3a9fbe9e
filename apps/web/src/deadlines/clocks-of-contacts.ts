/** How the names of a contact's own clocks begin. */
const starts: readonly string[] = ['contact-', 'referrer-', 'domestic-abuse-agreement'];

/** A contact's clocks and a journey's both belong to a bare id: the rule tells whose they are. */
export function isOfContact(rule: string): boolean {
  return starts.some((start) => rule.startsWith(start));
}
