export { type Difference } from './difference';
export { reconcile, type Reconciliation } from './reconcile';
export { startMissing } from './start-missing';
