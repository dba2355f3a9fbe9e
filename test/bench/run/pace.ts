/** Does all of it, so many at a time, and answers in order. */
export async function several<T>(times: number, atOnce: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < times; index = next++) done[index] = await work(index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, times) }, one));
  return done;
}

/** Milliseconds that the work took. */
export async function timing(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
