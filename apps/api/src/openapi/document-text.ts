import { type NestExpressApplication } from '@nestjs/platform-express';
import { openApiDocument } from './document';

/** The document as the file in docs/reference holds it. */
export function documentText(app: NestExpressApplication): string {
  return `${JSON.stringify(openApiDocument(app), undefined, 2)}\n`;
}
