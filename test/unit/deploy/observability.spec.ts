import { PrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { type Database } from '#libs/database';
import { measuringRequests, processMetrics } from '#libs/service';
import { addRecordMetrics } from '../../../apps/worker/src/metrics/record-metrics';
import { fileAt } from '../../support/deploy/compose';
import { alertGroups, alerts, askedOf, dashboard, expressions, seriesOf } from '../../support/deploy/observability';

/** Series that the API, the pages and the worker tell of themselves. */
function ours(): string[] {
  const registry = processMetrics('worker');
  measuringRequests(registry);
  addRecordMetrics(registry, {} as Database);
  return registry.getMetricsAsArray().flatMap((it) => seriesOf(it as unknown as { name: string; type: string }));
}

describe('alert rules and the dashboard', () => {
  it('are PromQL, and ask only for series that the programs tell', () => {
    const asked = new Set(expressions.flatMap((expr) => askedOf(expr).metrics));
    const told = ours();
    // Those of Temporal's SDK are held against a worker that runs: apps/worker/src/host/temporal-host.int.spec.ts.
    expect([...asked].filter((name) => !name.startsWith('temporal_') && !told.includes(name))).toEqual([]);
    expect(asked.size).toBeGreaterThan(10);
  });

  it('would not let a series pass that nobody tells, nor what is no PromQL', () => {
    expect(askedOf('sum(rate(journey_outbox_lost[5m])) > 0')).toEqual({ metrics: ['journey_outbox_lost'], labels: [] });
    expect(ours()).not.toContain('journey_outbox_lost');
    expect(() => askedOf('sum by process (journey_outbox_failed)')).toThrow('Not PromQL');
  });

  it('use no label that holds more than a kind of thing', () => {
    const labels = new Set(expressions.flatMap((expr) => askedOf(expr).labels));
    expect([...labels].sort()).toEqual([
      'instance',
      'le',
      'method',
      'operation',
      'poller_type',
      'process',
      'route',
      'status',
      'task_queue',
      'worker_type',
    ]);
  });

  it('watch every measure of the record', () => {
    const watched = alerts.flatMap(({ expr }) => askedOf(expr).metrics);
    expect(ours().filter((name) => name.startsWith('journey_') && !watched.includes(name))).toEqual([]);
  });
});

describe('the alert rules', () => {
  it('are what Prometheus reads', () => {
    const rule = new PrometheusRule({ metadata: { name: 'childs-journey' }, spec: { groups: alertGroups } });
    expect(() => rule.validate()).not.toThrow();
  });

  it.each(alerts.map((it) => [it.alert, it] as const))('%s says what is wrong and leads to what to do', (name, it) => {
    const [page = '', anchor] = it.annotations.runbook.split('#');
    const headings = [...fileAt(page).matchAll(/^## (\w+)$/gm)].map(([, heading]) => heading);
    expect(headings).toContain(name);
    expect(anchor).toBe(name.toLowerCase());
    expect(['critical', 'warning']).toContain(it.labels.severity);
    expect(it.annotations.summary).toMatch(/\.$/);
  });

  it('are each named once, and the runbook knows no other', () => {
    const headings = [...fileAt('docs/how-to/operate.md').matchAll(/^## ([A-Z]\w+[A-Z]\w+)$/gm)].map(([, it]) => it);
    expect(headings.sort()).toEqual(alerts.map(({ alert }) => alert).sort());
  });
});

describe('the dashboard', () => {
  it('has panels that each say what they show, side by side and of the chosen Prometheus', () => {
    const places = dashboard.panels.map(({ gridPos: { x, y } }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(dashboard.panels.length);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    for (const { title, description, datasource, gridPos } of dashboard.panels) {
      expect(title && description).toMatch(/\.$/);
      expect(datasource.uid).toBe('${datasource}');
      expect(gridPos).toMatchObject({ w: 8, h: 7 });
    }
  });
});
