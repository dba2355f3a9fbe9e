import { demoPeople, signIn } from '#libs/embedded';
import { Caller } from './caller';

const parts = [
  'administrator',
  'school',
  'police',
  'outOfHoursWorker',
  'hubWorker',
  'decisionMaker',
  'socialWorker',
  'northManager',
  'headOfService',
] as const;

/** Everybody who acts in the story, signed in. */
export type Cast = Record<(typeof parts)[number], Caller>;

/** Signs each in by the real code flow, one after the other. */
export async function signInCast(api: string, issuer: string): Promise<Cast> {
  const signedIn: [string, Caller][] = [];
  for (const part of parts) {
    const person = demoPeople[part];
    const { accessToken } = await signIn(issuer, person.id);
    signedIn.push([part, new Caller(api, accessToken, person.name)]);
  }
  return Object.fromEntries(signedIn) as Cast;
}
