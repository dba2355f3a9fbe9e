import { type Instrumentation } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { IncomingMessage } from 'node:http';
import { type Traced } from '../tracing';
import { statementOf } from './statement';

/** Probes and files are many and say nothing; live updates last for hours. */
const quiet = /^\/(ping|ready|metrics|live|assets\/)/;

/** What of this process becomes spans: requests that come in, those to our own parts, and statements on behalf of either. */
export function instrumentations({ routeOf = () => 'none', asks = [] }: Traced): Instrumentation[] {
  return [
    new HttpInstrumentation({
      disableOutgoingRequestInstrumentation: true,
      ignoreIncomingRequestHook: ({ url = '' }) => quiet.test(url),
      applyCustomAttributesOnSpan: (span, request, response) => {
        if (!(request instanceof IncomingMessage)) return;
        span.setAttributes({
          'http.request.method': request.method,
          'http.response.status_code': response.statusCode,
          'http.route': routeOf(request),
        });
      },
    }),
    new UndiciInstrumentation({
      requireParentforSpans: true,
      ignoreRequestHook: ({ origin }) => !asks.includes(origin),
    }),
    new PgInstrumentation({
      requireParentSpan: true,
      requestHook: (span, { query }) => void span.setAttributes(statementOf(query.text)),
    }),
  ];
}
