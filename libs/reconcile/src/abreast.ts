const WIDTH = 10;

/** Does the work for each of them, ten at a time, and answers what came of it. */
export async function abreast<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<NonNullable<Answer>[]> {
  const waiting = [...items];
  const answers: NonNullable<Answer>[] = [];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const answer = await work(item);
      if (answer !== undefined && answer !== null) answers.push(answer);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  return answers;
}
