/** In plain words for whoever holds the pack: children whose records are restricted may be in one part of it and not in another. */
export function whoIsIn({ forInspection }: { forInspection: boolean }): { journeys: string; lists: string } {
  return {
    journeys: forInspection
      ? 'A restricted record is among the journeys only if it was named to this inspection, and no inspector is shut out from it by name.'
      : 'No restricted record is among the journeys.',
    lists:
      'The lists of Annex A, the measures and the check of the ledger leave nobody out: they count and list restricted records too, also those that ' +
      'were not named to an inspection. The lists that are taken from the inspection’s page while it goes on leave those out.',
  };
}
