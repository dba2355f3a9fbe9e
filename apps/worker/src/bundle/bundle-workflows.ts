import { type Logger, bundleWorkflowCode } from '@temporalio/worker';
import { failureConverterPath } from '#libs/temporal';

/**
 * Bundles workflows for the sandbox and answers the code. The bundler reads package.json's `imports` like Node does; for TypeScript sources
 * it needs the condition that leads to sources.
 * @param workflowsPath file that exports the workflows
 */
export async function bundleWorkflows(workflowsPath: string, logger?: Logger): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    logger,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, ...(workflowsPath.endsWith('.ts') ? { conditionNames: ['source', '...'] } : {}) },
    }),
  });
  return code;
}
