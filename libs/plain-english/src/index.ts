/** Advice on plain English: a text in, findings out. It stands alone. */
export { check } from './check';
export { councilGlossary } from './council-glossary';
export { defaultGlossary } from './default-glossary';
export { type TextFigures, figuresOf } from './figures';
export { adviceOf, type Finding, type FindingKind, type LanguageAdvice } from './finding';
export { type Glossary } from './glossary.types';
export { placesIn } from './place';
