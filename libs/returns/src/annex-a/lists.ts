const child = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)'] as const;
const disability = 'Does the Child have a Disability';
const allocated = ['Allocated Team', 'Allocated Worker'] as const;

/** Lists 1 to 7 with their columns in order. Source: Ofsted, Annex A child-level data. */
export const annexLists = [
  { n: 1, about: 'contacts', heads: [...child, 'Date of Contact', 'Contact Source'] },
  {
    n: 2,
    about: 'early-help',
    heads: [...child, ...['Assessment start date', 'Assessment completion date', 'Organisation completing assessment']],
  },
  {
    n: 3,
    about: 'referrals',
    heads: [
      ...child,
      ...['Date of referral', 'Referral Source', 'Referral NFA?', 'Number of Referrals in Last 12 Months'],
      ...allocated,
    ],
  },
  {
    n: 4,
    about: 'assessments',
    heads: [
      ...[...child, disability, 'Continuous Assessment Start Date', 'Child Seen During Continuous Assessment'],
      'Continuous Assessment Date of Authorisation',
      "Was the child assessed as requiring LA children's social care support?",
      ...allocated,
    ],
  },
  {
    n: 5,
    about: 'section-47-enquiries',
    heads: [
      ...[...child, disability, 'Strategy discussion initiating Section 47 Enquiry Start Date'],
      'Was an Initial Child Protection Conference deemed unnecessary?',
      'Date of Initial Child Protection Conference',
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      'Number of Section 47 Enquiries in the last 12 months',
      'Number of ICPCs in the last 12 months',
      ...allocated,
    ],
  },
  {
    n: 6,
    about: 'children-in-need',
    heads: [
      ...[...child, disability, 'CIN Start Date', 'Primary Need Code', 'Date Child Was Last Seen'],
      ...['CIN Closure Date', 'Reason for Closure', 'Case Status', ...allocated],
    ],
  },
  {
    n: 7,
    about: 'protection-plans',
    heads: [
      ...[...child, disability, 'Child Protection Plan Start Date', 'Initial Category of Abuse'],
      ...['Latest Category of Abuse', 'Date of the Last Statutory Visit', 'Was the Child Seen Alone?'],
      ...['Date of latest review conference', 'Child Protection Plan End Date'],
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      ...['Number of Previous Child Protection Plans', ...allocated],
    ],
  },
] as const;

export type AnnexList = (typeof annexLists)[number]['n'];
