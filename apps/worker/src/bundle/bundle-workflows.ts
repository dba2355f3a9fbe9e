import { type Logger, bundleWorkflowCode } from '@temporalio/worker';
import { failureConverterPath } from '#libs/temporal';

const tracing = '@temporalio/interceptors-opentelemetry/lib/workflow-interceptors';

/**
 * Rules, forms and the workflows' own code are read once and shared, frozen, by all workflows of a process: they hold no state. Otherwise
 * each workflow would make all of them anew (a quarter of a second, and 7 MB).
 */
const shared = ['./short-stacks', '#libs/contracts', '#libs/journey'];

/**
 * Bundles workflows for the sandbox and answers the code. The bundler reads package.json's `imports` like Node does; for TypeScript sources
 * it needs the condition that leads to sources.
 * @param workflowsPath file that exports the workflows
 */
export async function bundleWorkflows(
  workflowsPath: string,
  { logger, traced = false }: { logger?: Logger; traced?: boolean } = {},
): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    preloadModules: [...shared.map((name) => require.resolve(name)), workflowsPath],
    logger,
    workflowInterceptorModules: traced ? [require.resolve(tracing)] : [],
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, ...(workflowsPath.endsWith('.ts') ? { conditionNames: ['source', '...'] } : {}) },
    }),
  });
  return code;
}
