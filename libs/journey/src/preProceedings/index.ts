export { preProceedings } from './pre-proceedings.stage';
export { type PreProceedingsState } from './pre-proceedings.state';
export { type PreProceedingsCommand, type PreProceedingsEvent } from './pre-proceedings.types';
