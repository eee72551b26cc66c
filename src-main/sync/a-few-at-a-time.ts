/** Works through a list in order, at most `atOnce` at the same time, for as long as `work` says to go on. */
export async function aFewAtATime<T>(
  atOnce: number,
  list: readonly T[],
  work: (one: T) => Promise<boolean>,
): Promise<void> {
  const waiting = [...list];
  const worker = async () => {
    while (waiting.length > 0) {
      const [next] = waiting.splice(0, 1);
      if (next !== undefined && !(await work(next))) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
