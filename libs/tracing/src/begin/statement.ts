const verb = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|LISTEN)\b/i;
const table = /\b(?:FROM|INTO|UPDATE)\s+(?:"?(?:public|web)"?\.)?"?([a-z_]+)\b/;

/** In a statement of several, that which writes first. */
const write = /[()]\s*(?=(?:INSERT|UPDATE|DELETE)\s)/i;

/** What a trace tells of a statement: what it does, and to which table first. */
export function statementOf(whole: string): Record<string, string> {
  const sql = /^\s*WITH\b/i.test(whole) ? whole.slice((write.exec(whole)?.index ?? -1) + 1) : whole;
  const [, does = 'other'] = verb.exec(sql) ?? [];
  const [, to] = table.exec(sql) ?? [];
  return {
    'db.system.name': 'postgresql',
    'db.operation.name': does.toUpperCase(),
    ...(to === undefined ? {} : { 'db.collection.name': to }),
  };
}
