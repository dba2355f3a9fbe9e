/** A parameter decorator that brings the documentation of the headers it reads, so that neither can be forgotten. */
export function documented(parameter: ParameterDecorator, headers: readonly MethodDecorator[]): ParameterDecorator {
  return (target, method, index) => {
    parameter(target, method, index);
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
    if (method === undefined || !descriptor) return;
    for (const header of headers) header(target, method, descriptor);
  };
}
