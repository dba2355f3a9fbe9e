export { append, type Append } from './append';
export { type Fact, genesis, type NewFact, type StreamKind } from './fact';
export { factHash } from './fact-hash';
export { saveDocument } from './save-document';
export { canonicalJson, textHash } from './text-hash';
