import { readPolicy } from '#libs/record';
import { type Look } from './looking';

/** How much was written, all fields of the text together (para 58: brief entries are flagged). */
export const wordsWritten: Look<'wordsWritten'> = async ({ tx, body }) => {
  const { value } = await readPolicy(tx, 'supervision');
  return {
    written: wordsIn(
      Object.values(body.text ?? {})
        .flat()
        .map(String)
        .join(' '),
    ),
    fewest: value.briefBelowWords,
  };
};

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
