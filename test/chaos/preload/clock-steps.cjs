/**
 * Lets the clock of a process step while it runs, as a machine's does that has lost its time server: `Date` is ahead or behind by as many
 * milliseconds as the file says that CHAOS_CLOCK_FILE names. Timers go on undisturbed, as they do on a real machine.
 */
const { existsSync, readFileSync } = require('node:fs');

const file = process.env.CHAOS_CLOCK_FILE;
if (file) {
  const RealDate = Date;
  let step = 0;
  setInterval(() => {
    step = existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0;
  }, 100).unref();
  class SteppingDate extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(RealDate.now() + step);
      else super(...given);
    }
    static now() {
      return RealDate.now() + step;
    }
  }
  globalThis.Date = SteppingDate;
}
