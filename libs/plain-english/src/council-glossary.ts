import { defaultGlossary } from './default-glossary';
import { type Glossary, type GlossaryChanges } from './glossary.types';
import { keyOf } from './words';

/** The glossary as a council wants it. What it adds wins over what was there, and over what it removes. */
export function councilGlossary({ add, remove, ignore }: GlossaryChanges): Glossary {
  const acronymsGone = new Set([...remove, ...add.acronyms.map(({ acronym }) => acronym)]);
  const phrasesGone = new Set([...remove, ...add.phrases.map(({ phrase }) => phrase)].map(keyOf));
  return {
    acronyms: [...defaultGlossary.acronyms.filter(({ acronym }) => !acronymsGone.has(acronym)), ...add.acronyms],
    phrases: [...defaultGlossary.phrases.filter(({ phrase }) => !phrasesGone.has(keyOf(phrase))), ...add.phrases],
    ignore: [...defaultGlossary.ignore, ...ignore],
  };
}
