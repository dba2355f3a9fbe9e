/** A family name that stands for a number and nobody's: letters only, as the form wants them. */
export function nameOf(n: number): string {
  return `Countling${[...String(n)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('a')}`;
}

/** An enquiry about one made-up child, whose name is the command's number. */
export function enquiryOf(n: number, mark: string, receivedAt = new Date()): object {
  return {
    ...{ channel: 'phone', receivedAt: receivedAt.toISOString(), sourceCode: '3A', consent: 'given' },
    children: [{ unborn: false, givenName: 'Sample', familyName: nameOf(n), dateOfBirth: '2014-05-06', sex: 'F' }],
    household: { address: { line1: `${n} Madeup Parade`, town: 'Exampleton', postcode: 'ZZ99 7ZZ' } },
    referrer: { name: 'Synthetic Doctor' },
    text: { concern: mark },
  };
}
