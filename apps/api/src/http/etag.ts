import { RuleBroken } from '#libs/journey';

/** The strong entity tag of a version. */
export function etag(version: number): string {
  return `"${version}"`;
}

const oneTag = /^"(0|[1-9]\d{0,8})"$/;

/**
 * The version named by `If-Match`. Only one strong tag can be meant: `*` and lists would allow an act on a version nobody saw.
 * Throws PRECONDITION.REQUIRED (428) when the header is missing, PRECONDITION.UNREADABLE (400) when it is not one strong tag.
 */
export function versionSeen(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '') {
    throw new RuleBroken('PRECONDITION.REQUIRED', 'Send If-Match with the ETag of the version that you saw');
  }
  const found = oneTag.exec(ifMatch.trim());
  if (!found) throw unreadable();
  return Number(found[1]);
}

/** The draft version that an edit builds on: 0 for `If-None-Match: *`, which means that there must be no draft yet. */
export function draftVersionSeen(ifMatch: string | undefined, ifNoneMatch: string | undefined): number {
  if (ifNoneMatch === undefined) return versionSeen(ifMatch);
  if (ifMatch !== undefined || ifNoneMatch.trim() !== '*') throw unreadable();
  return 0;
}

function unreadable(): RuleBroken {
  return new RuleBroken(
    'PRECONDITION.UNREADABLE',
    'Send one strong ETag in If-Match, or If-None-Match: * for the first save',
  );
}
