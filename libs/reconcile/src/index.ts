/** Holds every workflow against the record, and starts from the record what is missing or differs. */
export { type Difference } from './difference';
export { reconcile, type Reconciliation } from './reconcile';
export { startMissing } from './start-missing';
