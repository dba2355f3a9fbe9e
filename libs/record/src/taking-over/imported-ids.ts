import { v5 } from 'uuid';

const namespace = 'b9a4c6a2-7a53-5d5e-8a2e-6c0b5b0f7a10';

/** Under which a number that a child has anywhere leads to the child here, whichever system it comes from. */
export function numberId(kind: 'pupilNumber' | 'childNumber', number: string): string {
  return v5(JSON.stringify([kind, number]), namespace);
}

/** Ids that follow from the other system's own: whoever imports the same child again meets the same record. */
export function importedIds(system: string, child: string, kind: string, startedOn: string) {
  const id = (what: string): string => v5(JSON.stringify([system, child, what]), namespace);
  const episode = `${kind} ${startedOn}`;
  return {
    personCommand: id('person'),
    command: id(`take over ${episode}`),
    enquiry: id(`enquiry ${episode}`),
    contact: id(`contact ${episode}`),
    journey: id(`journey ${episode}`),
  };
}

export type ImportedIds = ReturnType<typeof importedIds>;
