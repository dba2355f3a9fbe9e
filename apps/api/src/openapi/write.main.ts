import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standIn } from './stand-in';
import { documentText } from './document-text';

/** `npm run openapi`: writes docs/reference/openapi.json. Connects to nothing. */
async function main(): Promise<void> {
  const file = join(process.cwd(), 'docs', 'reference', 'openapi.json');
  const app = await standIn();
  writeFileSync(file, documentText(app));
  await app.close();
  process.stdout.write(`${file}\n`);
}

void main();
