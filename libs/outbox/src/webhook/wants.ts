/**
 * Whether a subscription asks for an event type. It names whole types, `*` for all, or a beginning with `.*`:
 * `uk.childsjourney.contact.*` is every event of a contact.
 */
export function wants(types: readonly string[], type: string): boolean {
  return types.some(
    (wanted) => wanted === '*' || wanted === type || (wanted.endsWith('.*') && type.startsWith(wanted.slice(0, -1))),
  );
}
