import { Prisma } from '#libs/database';

/**
 * Changes a row's columns, by the names that the model gives them, as a part of a larger statement. What is undefined stays as it is.
 * As one JSON value, as facts are written.
 */
export function changedRow(
  table: 'contact' | 'stage',
  { id, ...changes }: { id: string; [column: string]: unknown },
): Prisma.Sql {
  const columns = Object.entries(changes).flatMap(([name, value]): [string, unknown][] =>
    value === undefined ? [] : [[columnOf(name), value]],
  );
  const row = JSON.stringify({ id, ...Object.fromEntries(columns) });
  const set = columns.map(([column]) => `${column} = r.${column}`).join(', ');
  return Prisma.sql`
    UPDATE ${Prisma.raw(table)} t SET ${Prisma.raw(set)}
    FROM jsonb_populate_record(NULL::${Prisma.raw(table)}, ${row}::jsonb) r WHERE t.id = r.id`;
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
