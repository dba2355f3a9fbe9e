import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { serviceVersion } from '#libs/service';
import { jsonSchema } from './json-schema';
import { problemComponents, problemSchema } from './problem-responses';
import { withProblems } from './with-problems';

const description =
  "HTTP interface of Child's Journey. Every act carries an Idempotency-Key; what can change carries a strong ETag and wants it back in " +
  'If-Match; every refusal is an RFC 9457 problem with a stable code. A page that asks says its name in X-Page (kebab-case, at most 60 ' +
  'characters): the access log keeps it. All examples are synthetic.';

/** OpenAPI 3.1, made from the routes and the very schemas that check requests and answers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle("Child's Journey")
    .setDescription(description)
    .setVersion(serviceVersion())
    .setLicense('MIT', 'https://spdx.org/licenses/MIT')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'OpenID Connect access token' },
      'accessToken',
    )
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    standardSchemaConverter: jsonSchema,
    operationIdFactory: (_controller, method) => method,
  });
  const schemas = {
    ...document.components?.schemas,
    Problem: jsonSchema(problemSchema, { schemaType: 'output' }).components.Problem ?? {},
  };
  return withProblems({ ...document, components: { ...document.components, schemas, responses: problemComponents() } });
}
