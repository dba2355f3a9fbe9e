import { timesRow, valueRow } from '../report/row';
import { type Part } from '../run/part';
import { commandStream } from './command-stream';

const wanted = 20;
/** A little more than the goal is offered, so that reaching it is not a matter of rounding. */
const offered = 22;

export const sustained: Part = {
  letter: 'e',
  title: 'Commands that keep coming',
  how: `Contacts from the call to the answer to the referrer, five commands each, begun at an even pace: ${offered} commands a second, whether or not the earlier ones are through. Before each command the record is read, as a person would; only the command is timed.`,
  async run({ service, quick, progress }) {
    const minutes = quick ? 2 : 10;
    progress(`${offered} commands a second for ${minutes} minutes`);
    const until = Date.now() + minutes * 60_000;
    const { times, errors, seconds } = await commandStream(service, offered, () => Date.now() < until);
    const kinds = new Set(errors.map((error) => /"code":"([A-Z_.]+)"/.exec(error)?.[1] ?? error.slice(0, 120)));
    for (const kind of kinds) progress(`an error: ${kind}`);
    return [
      valueRow('e.minutes', 'Minutes, to the last answer', seconds / 60, ''),
      valueRow('e.rate', 'Commands answered', times.length / seconds, 'a second', { of: 'value', atLeast: wanted }),
      valueRow('e.errors', 'Errors', errors.length, '', { of: 'value', atMost: 0 }),
      timesRow('e.times', 'Each command', times),
    ];
  },
};
