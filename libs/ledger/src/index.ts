/** The ledger: facts in chains, signed checkpoints, the anchor outside, and verification of all of it. */
export { append, insertion, placeAll } from './append';
export { type Fact, type NewFact, type StreamKind } from './fact';
export { factHash } from './fact-hash';
export { saveDocument } from './save-document';
export { rewrapKeys } from './texts/data-key';
export { readDocument, readDocuments } from './texts/read-document';
export { openTexts, type StreamText } from './texts/open-texts';
export { openText, sealText, type TextRow } from './texts/sealed-text';
export { TextGone, TextLocked } from './texts/text-errors';
export { textHash } from './text-hash';
export { type Anchor, fileAnchor } from './checkpoint/anchor';
export { checkpoint } from './checkpoint/checkpoint';
export { everyInterval } from './checkpoint/every-interval';
export { knownKeys } from './checkpoint/known-keys';
export { type Signer, signerFrom } from './checkpoint/signing';
export { type Figures, type Finding, type FindingKind } from './verify/finding';
export { verify, type Verification } from './verify/verify';
