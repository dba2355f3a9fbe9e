import { type OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Adds to each operation the problems that it can answer with: they follow from what it takes. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      mapOperations(item, (operation) => withItsProblems(operation)),
    ]),
  );
  return { ...document, paths };
}

function mapOperations(item: PathItem, change: (operation: Operation) => Operation): PathItem {
  const changed = methods.flatMap((method) => (item[method] ? [[method, change(item[method])] as const] : []));
  return { ...item, ...Object.fromEntries(changed) };
}

function withItsProblems(operation: Operation): Operation {
  const problems = statusesOf(operation).map(
    (status) => [status, { $ref: `#/components/responses/Problem${status}` }] as const,
  );
  return { ...operation, responses: { ...Object.fromEntries(problems), ...operation.responses } };
}

function statusesOf(operation: Operation): number[] {
  const parameters = (operation.parameters ?? []).flatMap((parameter) => ('in' in parameter ? [parameter] : []));
  const takes = (where: string, name?: string): boolean =>
    parameters.some((parameter) => parameter.in === where && (name === undefined || parameter.name === name));
  const isAct = takes('header', 'Idempotency-Key');
  const isConditional = takes('header', 'If-Match');
  return [
    ...(parameters.length > 0 || operation.requestBody ? [400] : []),
    ...((operation.security ?? []).length > 0 ? [401, 403] : []),
    ...(takes('path') ? [404] : []),
    ...(isAct ? [409] : []),
    ...(isConditional ? [412, 428] : []),
    ...(operation.requestBody ? [413, 415] : []),
    ...(isAct || operation.requestBody ? [422] : []),
    500,
    ...((operation.security ?? []).length > 0 ? [503] : []),
  ];
}
