import { disabilities } from '#libs/journey';

/** Census codes as Annex A writes them. Source: Ofsted, Annex A; Data to Insight's reading of it. */
export const genders: Readonly<Record<string, string>> = {
  M: 'a) Male',
  F: 'b) Female',
  U: 'c) Not stated/recorded',
};

const inOrder = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code, n) => [code, `${String.fromCharCode('a'.charCodeAt(0) + n)}) ${code}`]));

export const ethnicityCodes: Readonly<Record<string, string>> = {
  ...inOrder(['WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH']),
  ...{ BCRB: 'n) BCRB', BAFR: 'o) BAFR', BOTH: 'p) BOTH', CHNE: 'q) CHNE', OOTH: 'r) OOTH' },
  ...{ REFU: 's) REFU', NOBT: 't) NOBT' },
};

export const sourceCodes: Readonly<Record<string, string>> = {
  ...{ '1A': 'a) 1A: Individual', '1B': 'b) 1B: Individual', '1C': 'c) 1C: Individual', '1D': 'd) 1D: Individual' },
  ...{ '2A': 'e) 2A: Schools', '2B': 'f) 2B: Education services' },
  ...{ '3A': 'g) 3A: Health services', '3B': 'h) 3B: Health services', '3C': 'i) 3C: Health services' },
  ...{ '3D': 'j) 3D: Health services', '3E': 'k) 3E: Health services', '3F': 'l) 3F: Health services' },
  ...{ '4': 'm) 4: Housing', '5A': 'n) 5A: LA services', '5B': 'o) 5B: LA services', '5C': 'p) 5C: LA services' },
  ...{ '5D': 'p1) 5D: LA services', '6': 'q) 6: Police', '7': 'r) 7: Other legal agency', '8': 's) 8: Other' },
  ...{ '9': 't) 9: Anonymous', '10': 'u) 10: Unknown' },
};

export const needCodes: Readonly<Record<string, string>> = {
  N0: 'N0 - Not stated',
  N1: 'N1 - Abuse or neglect',
  N2: 'N2 - Child’s disability',
  N3: 'N3 - Parental disability or illness',
  N4: 'N4 - Family in acute stress',
  N5: 'N5 - Family dysfunction',
  N6: 'N6 - Socially unacceptable behaviour',
  N7: 'N7 - Low income',
  N8: 'N8 - Absent parenting',
  N9: 'N9 - Cases other than children in need',
};

export const closureCodes: Readonly<Record<string, string>> = {
  RC1: 'RC1 - Adopted',
  RC2: 'RC2 - Died',
  RC3: 'RC3 - Child arrangements order',
  RC4: 'RC4 - Special guardianship order',
  RC5: 'RC5 - Transferred to services of another local authority',
  RC6: 'RC6 - Transferred to adult social care services',
  RC7: 'RC7 - Services ceased for any other reason, including child no longer in need',
  RC8: 'RC8 - Case closed after assessment, no further action',
  RC9: 'RC9 - Case closed after assessment, referred to early help',
};

export const categoryCodes: Readonly<Record<string, string>> = {
  NEG: 'a) Neglect',
  PHY: 'b) Physical abuse',
  SAB: 'c) Sexual abuse',
  EMO: 'd) Emotional abuse',
  MUL: 'e) Multiple/not recommended',
};

export const caseStatuses = {
  protected: 'b) Child Protection plan',
  inNeed: 'c) Child in need plan',
  assessing: 'd) Open assessment',
  closed: 'e) Closed episode',
} as const;

export const unknown = 'c) Unknown';

export const yesOrNo = (yes: boolean): string => (yes ? 'a) Yes' : 'b) No');

const named: ReadonlySet<string> = new Set(disabilities.codes.filter((code) => code !== 'NONE'));

/** Whether somebody named a disability; unknown while nobody has been asked. */
export function disabilityAnswer(codes: readonly string[] | undefined): string {
  return codes === undefined ? unknown : yesOrNo(codes.some((code) => named.has(code)));
}
