import { type Tx } from '#libs/database';
import { type PlainEnglishPolicy } from '#libs/journey';
import { councilGlossary, type Glossary } from '#libs/plain-english';
import { readPolicy } from '#libs/record';

/** What the council says of plain English now. */
export interface CouncilLanguage {
  version: number;
  policy: PlainEnglishPolicy;
  glossary: Glossary;
}

export async function councilLanguage(tx: Tx): Promise<CouncilLanguage> {
  const { version, value: policy } = await readPolicy(tx, 'plainEnglish');
  return { version, policy, glossary: councilGlossary(policy) };
}
