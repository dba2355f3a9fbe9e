import { type Prisma, type Tx } from '#libs/database';
import { openText } from './sealed-text';

/** A document of a stream by its hash, opened; null when there is none. @throws as `openText` */
export async function readDocument(tx: Tx, streamId: string, sha256: string): Promise<Prisma.DocumentModel | null> {
  const row = await tx.document.findUnique({ where: { streamId_sha256: { streamId, sha256 } } });
  return row && { ...row, body: (await openText(tx, streamId, row)) as Prisma.JsonValue };
}

/** Documents of one kind in a stream, opened. @throws as `openText` */
export async function readDocuments(tx: Tx, streamId: string, kind: string): Promise<Prisma.DocumentModel[]> {
  const rows = await tx.document.findMany({ where: { streamId, kind } });
  const opened: Prisma.DocumentModel[] = [];
  for (const row of rows) opened.push({ ...row, body: (await openText(tx, streamId, row)) as Prisma.JsonValue });
  return opened;
}
