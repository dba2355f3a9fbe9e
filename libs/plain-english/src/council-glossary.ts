import { defaultGlossary } from './default-glossary';
import { type Glossary, type GlossaryChanges } from './glossary.types';
import { keyOf } from './words';

/** The glossary as a council wants it: its own entries win over what was there, and what it leaves alone over both. */
export function councilGlossary({ terms, acronyms, allowedAcronyms, leaveAlone }: GlossaryChanges): Glossary {
  const replaced = new Set(acronyms.map(({ acronym }) => acronym));
  const allowed = new Set(allowedAcronyms.map(({ acronym }) => acronym));
  const phrased = new Set(terms.map(({ phrase }) => keyOf(phrase)));
  const known = [...defaultGlossary.acronyms.filter(({ acronym }) => !replaced.has(acronym)), ...acronyms];
  return {
    acronyms: known.filter(({ acronym }) => !allowed.has(acronym)),
    phrases: [...defaultGlossary.phrases.filter(({ phrase }) => !phrased.has(keyOf(phrase))), ...terms],
    ignore: [...defaultGlossary.ignore, ...leaveAlone],
  };
}
