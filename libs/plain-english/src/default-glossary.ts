import { partnerAcronyms } from './acronyms/partners';
import { socialCareAcronyms } from './acronyms/social-care';
import { type Glossary } from './glossary.types';
import { officePhrases } from './phrases/office';
import { partnerPhrases } from './phrases/partners';
import { socialCarePhrases } from './phrases/social-care';

/** The service's own glossary, before a council changes it. */
export const defaultGlossary: Glossary = {
  acronyms: [...socialCareAcronyms, ...partnerAcronyms].map(([acronym, standsFor, plain]) => ({
    acronym,
    standsFor,
    plain,
  })),
  phrases: [...socialCarePhrases, ...partnerPhrases, ...officePhrases].map(([phrase, plain]) => ({ phrase, plain })),
  ignore: [],
};
