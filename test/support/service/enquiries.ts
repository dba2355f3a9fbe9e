/** Everybody and every place here is synthetic. */
export interface SampleChild {
  unborn: false;
  givenName: string;
  familyName: string;
  dateOfBirth: string;
  sex: 'F' | 'M';
}

let made = 0;

/** A child whom no other test knows: matching and journeys of one test do not reach the next. */
export function sampleChild(more: Partial<SampleChild> = {}): SampleChild {
  made += 1;
  const letters = [...String(made)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('a');
  const birth = `20${String(10 + (made % 10))}-0${1 + (made % 9)}-1${made % 10}`;
  return {
    ...{ unborn: false, givenName: `Sample${letters}`, familyName: `Figment${letters}`, dateOfBirth: birth, sex: 'F' },
    ...more,
  };
}

/** A household of its own, where nobody has been reported before. */
export function sampleHousehold() {
  made += 1;
  return { address: { line1: `${made} Madeup Parade`, town: 'Exampleton', postcode: 'ZZ99 7ZZ' } };
}

interface Particulars {
  children: readonly object[];
  household?: object;
  receivedAt?: string;
}

export function shef({ children, household = sampleHousehold(), receivedAt = now() }: Particulars) {
  return {
    ...{ channel: 'shef', receivedAt, sourceCode: '2A', consent: 'given', children, household },
    referrer: { name: 'Synthetic Teacher' },
    text: { concern: 'Synthetic: comes to school hungry.' },
  };
}

export function phoneCall({ children, household = sampleHousehold(), receivedAt = now() }: Particulars) {
  return {
    ...{ channel: 'phone', receivedAt, sourceCode: '3A', consent: 'given', children, household },
    referrer: { name: 'Synthetic Doctor' },
    text: { concern: 'Synthetic: missed appointments.' },
  };
}

export function domesticAbuse({ children, household = sampleHousehold(), receivedAt = now() }: Particulars) {
  return {
    ...{ channel: 'police', receivedAt, incidentOn: receivedAt.slice(0, 10), riskLevel: 'medium' },
    ...{ childrenPresent: true, incidentReference: 'SYNTHETIC-0002', children, household },
    referrer: { name: 'Synthetic Officer' },
    text: { adultsPresent: 'Synthetic: two adults.', whatHappened: 'Synthetic: shouting.' },
  };
}

function now(): string {
  return new Date().toISOString();
}
