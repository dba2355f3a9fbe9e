import { v5 } from 'uuid';

const namespace = 'b9a4c6a2-7a53-5d5e-8a2e-6c0b5b0f7a10';

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
