import { codeSet } from './code-set';

/** Source: CIN census, ethnicity. */
export const ethnicities = codeSet('Ethnicity', [
  ['WBRI', 'White British'],
  ['WIRI', 'White Irish'],
  ['WIRT', 'Traveller of Irish heritage'],
  ['WOTH', 'another White background'],
  ['WROM', 'Gypsy or Roma'],
  ['MWBC', 'White and Black Caribbean'],
  ['MWBA', 'White and Black African'],
  ['MWAS', 'White and Asian'],
  ['MOTH', 'another mixed background'],
  ['AIND', 'Indian'],
  ['APKN', 'Pakistani'],
  ['ABAN', 'Bangladeshi'],
  ['AOTH', 'another Asian background'],
  ['BCRB', 'Black Caribbean'],
  ['BAFR', 'Black African'],
  ['BOTH', 'another Black background'],
  ['CHNE', 'Chinese'],
  ['OOTH', 'another ethnic group'],
  ['REFU', 'preferred not to say'],
  ['NOBT', 'not asked yet'],
]);

/** Source: CIN census, disability (N00099). */
export const disabilities = codeSet('Disability', [
  ['NONE', 'no disability'],
  ['MOB', 'mobility'],
  ['HAND', 'use of the hands'],
  ['PC', 'personal care'],
  ['INC', 'incontinence'],
  ['COMM', 'communication'],
  ['LD', 'learning'],
  ['HEAR', 'hearing'],
  ['VIS', 'vision'],
  ['BEH', 'behaviour'],
  ['CON', 'consciousness'],
  ['AUT', 'autism'],
  ['DDA', 'another disability under the law'],
]);

/** Source: CIN census from 2025. `U` for an unborn child, or when it is not known. */
export const sexes = codeSet('Sex', [
  ['M', 'male'],
  ['F', 'female'],
  ['U', 'not known'],
]);
