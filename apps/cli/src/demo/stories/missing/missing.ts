import { type Story } from '../stories';
import { first, second } from './episodes';
import { ending, fourth, third } from './repeats';

/** A child who goes missing four times: the first time counts, an interview comes too late, and repeats bring people together. */
export const missing: Story = {
  title:
    'Missing: 72 hours to an independent interview, from the first time on; three times in 30 days bring people together',
  preface: [
    'A girl of fourteen in March and April 2024, written into the service today. Whatever was done is entered with the moment at which it',
    'was done. Only decisions and signatures count from today: what is late is on the record, and the reason beside it.',
  ].join('\n'),
  steps: [...first, ...second, ...third, ...fourth, ...ending],
};
