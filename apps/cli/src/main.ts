import { journeyProgram } from './program';
import { exitCodeOf, report } from './failure';

async function main(): Promise<void> {
  try {
    await journeyProgram().parseAsync();
  } catch (error) {
    report(error);
    process.exitCode = exitCodeOf(error);
  }
}

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void main();
