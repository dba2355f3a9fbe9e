import { type IdentityPerson } from './contract';

/** The page on which somebody picks who to be. Plain HTML: works with a keyboard, a screen reader and no script. */
export function signInPage(people: readonly IdentityPerson[], action: string): string {
  return page(
    'Demo sign-in',
    `<h1>Demo sign-in</h1>
<p><strong>Nobody here exists: all people are synthetic.</strong> Pick one to sign in as. There is no password.</p>
<form method="post" action="${escape(action)}">
${[...byRole(people)].map(([role, members]) => section(role, members)).join('\n')}
</form>`,
  );
}

/** @param form the provider's own, with the id `op.logoutForm` */
export function signOutPage(form: string): string {
  return page(
    'Sign out',
    `<h1>Sign out</h1>
${form}
<ul><li><button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out of the demo</button></li>
<li><button type="submit" form="op.logoutForm">Stay signed in here, and leave the service only</button></li></ul>`,
  );
}

/** What is shown when the sign-in cannot go on. */
export function signInProblemPage(what: string): string {
  return page(
    'Sign-in stopped',
    `<h1>Sign-in stopped</h1>\n<p>${escape(what)}</p>\n<p>Go back to the service and start again.</p>`,
  );
}

function byRole(people: readonly IdentityPerson[]): Map<string, IdentityPerson[]> {
  const groups = new Map<string, IdentityPerson[]>();
  for (const person of people) {
    const role = person.roles.map(inWords).join(', ');
    groups.set(role, [...(groups.get(role) ?? []), person]);
  }
  return groups;
}

function section(role: string, members: readonly IdentityPerson[]): string {
  return `<h2>${escape(role)}</h2>\n<ul>\n${members.map(choice).join('\n')}\n</ul>`;
}

function choice(person: IdentityPerson): string {
  const place = person.organisation ?? person.team;
  const label = place ? `${person.name} (${place})` : person.name;
  return `<li><button type="submit" name="person" value="${escape(person.id)}">${escape(label)}</button></li>`;
}

/** HUB_DECISION_MAKER -> Hub decision maker. */
function inWords(role: string): string {
  const words = role
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/\b(edt|cwds|nqsw|qa)\b/g, (letters) => letters.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} - Child's Journey</title>
<style>
body { font: 1.125rem/1.5 sans-serif; color: #0b0c0c; background: #fff; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
ul { list-style: none; padding: 0; }
button { font: inherit; width: 100%; text-align: left; margin: 0.25rem 0; padding: 0.5rem 1rem; color: #0b0c0c; background: #f3f2f1; border: 2px solid #505a5f; }
button:hover { background: #dbdad9; }
button:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
