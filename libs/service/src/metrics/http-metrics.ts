import { type Request, type RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { patternOf } from '../request-log';

/** Seconds. People wait: the goal for a page or an act is 0.3, and what takes longer than five is broken. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5];

/** Of a request only these become labels: anything else may name somebody, and every value is a time series of its own. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Measures of this process: memory, processor, event loop. Each has the label `process`. */
export function processMetrics(name: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ process: name });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Adds how long requests take, by method, route (the pattern, never the address) and status. */
export function measuringRequests(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  return (request: Request, response, next) => {
    const measured = seconds.startTimer();
    response.once('finish', () => {
      const method = methods.has(request.method) ? request.method : 'other';
      measured({ method, route: patternOf(request), status: String(response.statusCode) });
    });
    next();
  };
}
