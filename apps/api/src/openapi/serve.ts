import { type NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document';

/** `/openapi.json`, and a page for people at `/docs` whose scripts and styles come from here. */
export function serveDocumentation(app: NestExpressApplication): void {
  const document = openApiDocument(app);
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: "Child's Journey API",
    swaggerOptions: { validatorUrl: null, persistAuthorization: false },
  });
}
