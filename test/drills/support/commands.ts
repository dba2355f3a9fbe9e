import { type Ended, run } from '../../support/service/scripts';
import { type Service } from '../../support/service/service';

/** `script/journey …` on the parts of a service, as somebody at a terminal runs it. @throws when it ends with another code than 0 */
export async function journey(service: Service, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await ended(service, args);
  if (code !== 0) throw new Error(`script/journey ${args.join(' ')} ended with ${code}: ${stdout}${stderr}`);
  return stdout;
}

/** The same for a command whose answer tells what its exit code means. @throws when it answers nothing */
export async function journeyAnyway(service: Service, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await ended(service, args);
  if (stdout === '') throw new Error(`script/journey ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

function ended(service: Service, args: readonly string[]): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const parts = { JOURNEY_HOME: service.home.root, TEMPORAL_ADDRESS: service.stack.temporalAddress };
  return run('script/journey', args, { PATH, HOME, ...parts });
}
