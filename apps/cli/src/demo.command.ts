import { type Command } from 'commander';

/** `journey demo`: the main job on the real parts, step by step in plain words. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('start everything, drive the main job over HTTP with real sign-ins, and tell each step')
    .action(async () => {
      const { runDemo } = await import('./demo/run-demo.js');
      await runDemo();
    });
}
