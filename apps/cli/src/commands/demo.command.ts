import { type Command, Option } from 'commander';
import { type StoryName, storyNames } from '../demo/story-names';

/** `journey demo`: the main job on the real parts, step by step in plain words; or a story of one stage of a child's journey. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('start everything, drive the main job over HTTP with real sign-ins, and tell each step')
    .addOption(new Option('--story <name>', 'tell this story instead').choices([...storyNames, 'all']))
    .action(async ({ story }: { story?: StoryName | 'all' }) => {
      if (story === undefined) return (await import('../demo/run-demo.js')).runDemo();
      const { runStories } = await import('../demo/run-stories.js');
      await runStories(story === 'all' ? storyNames : [story]);
    });
}
