const verb = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|LISTEN)\b/i;
const table = /\b(?:FROM|INTO|UPDATE)\s+(?:"?(?:public|web)"?\.)?"?([a-z_]+)\b/;

/** What a trace tells of a statement: what it does, and to which table first. */
export function statementOf(sql: string): Record<string, string> {
  const [, does = 'other'] = verb.exec(sql) ?? [];
  const [, to] = table.exec(sql) ?? [];
  return {
    'db.system.name': 'postgresql',
    'db.operation.name': does.toUpperCase(),
    ...(to === undefined ? {} : { 'db.collection.name': to }),
  };
}
