import { run } from '../../support/service/scripts';
import { type Service } from '../../support/service/service';

/** `script/journey …` on the parts of a service, as somebody at a terminal runs it. @throws when it ends with another code than 0 */
export async function journey(service: Service, ...args: string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  const parts = { JOURNEY_HOME: service.home.root, TEMPORAL_ADDRESS: service.stack.temporalAddress };
  const { code, stdout, stderr } = await run('script/journey', args, { PATH, HOME, ...parts });
  if (code !== 0) throw new Error(`script/journey ${args.join(' ')} ended with ${code}: ${stdout}${stderr}`);
  return stdout;
}
