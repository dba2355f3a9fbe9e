/** A section of an assessment's text: its heading, what belongs in it, and what to say when it is missing. */
export interface Section {
  title: string;
  hint: string;
  missing: string;
}

/**
 * The words that every assessment must hold. Sources: Framework for Assessment 2000; inspection report, paragraphs 35
 * (identity and language), 43 and 47 (parents and partners), 49 (plain language), 50 (history), 57 (the child's voice).
 */
export const sections = {
  wishesAndFeelings: {
    title: 'The child’s wishes and feelings',
    hint: 'In the child’s own words where possible; for a small or unborn child, what you observed',
    missing: 'Write what the child wishes and feels',
  },
  parentsViews: {
    title: 'The parents’ views',
    hint: 'Of each parent, also one who lives elsewhere',
    missing: 'Write what the parents think',
  },
  partnersViews: {
    title: 'Views of partners and other adults in the home',
    hint: 'Say so if there are none',
    missing: 'Write what partners and other adults in the home think, or that there are none',
  },
  agencies: {
    title: 'Agencies',
    hint: 'Whom you asked, when, and what they answered',
    missing: 'Write which agencies you asked and what they answered',
  },
  history: {
    title: 'History',
    hint: 'What the chronology shows, and what has been tried before',
    missing: 'Write the history that the chronology shows',
  },
  identity: {
    title: 'Culture, religion and identity',
    hint: 'What matters to this child and family',
    missing: 'Write about culture, religion and identity',
  },
  language: {
    title: 'Language',
    hint: 'Languages spoken; whether an interpreter was needed and came',
    missing: 'Write about the family’s languages and any interpreter',
  },
  disability: {
    title: 'Disability and health',
    hint: 'The child’s needs, or that there are none',
    missing: 'Write about disability and health, or that there are no needs',
  },
  parentsLearningNeeds: {
    title: 'The parents’ learning needs',
    hint: 'How they best take in and keep information',
    missing: 'Write whether the parents have learning needs',
  },
  riskFactors: {
    title: 'Risk factors',
    hint: 'What puts the child at risk',
    missing: 'Write what puts the child at risk',
  },
  protectiveFactors: {
    title: 'Protective factors',
    hint: 'What protects the child',
    missing: 'Write what protects the child',
  },
  analysis: {
    title: 'Analysis',
    hint: 'What it all means for this child, and what happens if nothing changes',
    missing: 'Write your analysis',
  },
  outcomesWanted: {
    title: 'Measurable outcomes',
    hint: 'What will be different for the child, by when, and how you will know',
    missing: 'Write the outcomes that you want, so that they can be measured',
  },
  plainSummary: {
    title: 'Summary for the family',
    hint: 'Plain words, without jargon or abbreviations',
    missing: 'Write a summary that the family can understand',
  },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as SectionName[];
