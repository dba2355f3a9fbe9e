import { type PolicyValue } from '#libs/journey';

interface Worker {
  newlyQualified: boolean;
  roles: readonly string[];
  caseloadCap: number | null;
}

/** The most children whom a worker should hold: their own cap, else that of newly qualified or other workers. */
export function capOf(worker: Worker, policy: PolicyValue<'caseloads'>): { cap: number; newlyQualified: boolean } {
  const newlyQualified = worker.newlyQualified || worker.roles.includes('NQSW');
  const usual = newlyQualified ? policy.newlyQualified : policy.others;
  const own = worker.caseloadCap ?? usual;
  // a protected caseload is never raised for one of them
  return { cap: newlyQualified ? Math.min(own, usual) : own, newlyQualified };
}
