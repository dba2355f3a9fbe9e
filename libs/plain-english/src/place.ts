/** Answers, for places in rising order, the line and the column of each, both from 1; columns count UTF-16 units. */
export function placesIn(text: string): (at: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (at) => {
    while (end !== -1 && end < at) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: at - start + 1 };
  };
}
