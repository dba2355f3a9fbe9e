import { setImmediate as otherTurn } from 'node:timers/promises';

/** Does it for all of these. An answer for each; `undefined` for one that could not be done with the others. */
export type ForAll<I, O> = (inputs: readonly I[]) => Promise<readonly (O | undefined)[]>;

/**
 * Does in one go what is asked for while the last go is under way, so many at once at most: at rest each is done at once, under load many
 * share one transaction. Nobody fails, or waits, because of another: what could not be done with the others, or failed with them, is done
 * alone.
 */
export function together<I, O>(most: number, all: ForAll<I, O>, alone = one(all)): (input: I) => Promise<O> {
  const waiting: { input: I; answer: (answer: O | Promise<O>) => void }[] = [];
  let isBusy = false;

  const go = async (): Promise<void> => {
    isBusy = true;
    await otherTurn(); // what this turn still asks for comes along
    while (waiting.length > 0) {
      const asked = waiting.splice(0, most);
      const answers = await all(asked.map(({ input }) => input)).catch(() => []);
      asked.forEach(({ input, answer }, n) => answer(answers[n] ?? alone(input)));
    }
    isBusy = false;
  };

  return (input) =>
    new Promise((answer) => {
      waiting.push({ input, answer });
      if (!isBusy) void go();
    });
}

function one<I, O>(all: ForAll<I, O>): (input: I) => Promise<O> {
  return async (input) => {
    const [answer] = await all([input]);
    if (answer === undefined) throw new Error('What is asked for alone has an answer');
    return answer;
  };
}
