import { z } from 'zod';
import { reasonsNotSeen, reasonsNotSeenAlone } from '../codes/child-seen';
import { factors } from '../codes/factors';
import { disabilities, ethnicities } from '../codes/identity';
import { primaryNeeds } from '../codes/needs';
import { assessmentOutcomeSet } from '../codes/outcomes';
import { date, longestText, narrative } from './fields';
import { sectionNames, sections, type SectionName } from './assessment-sections';

/** The coded part of an assessment's document. */
const assessmentCodeFields = {
  childSeenOn: date('Day on which the child was seen').optional(),
  childNotSeenReason: reasonsNotSeen.schema.optional(),
  seenAlone: z.boolean().meta({ description: 'Whether the child was seen alone' }),
  notSeenAloneReason: reasonsNotSeenAlone.schema.optional(),
  chronologyConsulted: z.boolean().meta({ description: 'Whether the chronology was read before the analysis' }),
  interpreterNeeded: z.boolean().meta({ description: 'Whether the family needs an interpreter' }),
  ethnicity: ethnicities.schema,
  disabilities: z.array(disabilities.schema).min(1, 'Choose the disabilities, or NONE').max(12),
  factors: z.array(factors.schema).max(45).meta({ description: factors.title }),
  primaryNeed: primaryNeeds.schema,
  outcome: assessmentOutcomeSet.schema,
};

type Texts<S extends z.ZodType> = Record<SectionName, S>;

function texts<S extends z.ZodType>(of: (name: SectionName) => S): Texts<S> {
  return Object.fromEntries(sectionNames.map((name) => [name, of(name)])) as Texts<S>;
}

/** Unfinished writing: nothing is required, and an empty section is kept as it is. */
const unfinished = (name: SectionName) =>
  z.string().max(longestText, `Write at most ${longestText} characters`).meta({ description: sections[name].title });

/** What an autosave keeps. */
export const assessmentDraft = z
  .strictObject({
    ...z.strictObject(assessmentCodeFields).partial().shape,
    text: z.strictObject(texts(unfinished)).partial().optional(),
  })
  .meta({ description: 'An assessment while it is being written: everything may be missing' });

export type AssessmentDraft = z.output<typeof assessmentDraft>;

/** Each field present and well formed; what fields say together is checked by the rules of the codes. */
export const assessmentFields = z.strictObject({
  ...assessmentCodeFields,
  text: z.strictObject(texts((name) => narrative(sections[name].title))),
});
