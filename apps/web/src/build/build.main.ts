import { buildAssets } from './build-assets';
import { copyTemplates } from './copy-templates';

/** Part of `npm run build`: templates and assets of the web pages, beside the compiled code. */
async function main(): Promise<void> {
  copyTemplates();
  await buildAssets();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The web pages' assets cannot be built: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
