import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { fileAt } from './compose';

export interface Alert {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
}

export interface Panel {
  id: number;
  title: string;
  description: string;
  datasource: { uid: string };
  gridPos: { x: number; y: number; w: number; h: number };
  targets: { expr: string }[];
}

export const alertGroups = (
  parse(fileAt('deploy/observability/alerts.yml')) as { groups: { name: string; rules: Alert[] }[] }
).groups;
export const alerts = alertGroups.flatMap(({ rules }) => rules);
export const dashboard = JSON.parse(fileAt('deploy/observability/dashboard.json')) as { panels: Panel[] };

/** Every expression of both files. */
export const expressions = [
  ...alerts.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
];

/** What an expression of PromQL asks about. @throws when it is none */
export function askedOf(expr: string): { metrics: string[]; labels: string[] } {
  const metrics: string[] = [];
  const labels: string[] = [];
  parser.parse(expr).iterate({
    enter: ({ name, type, from, to, node }) => {
      if (type.isError) throw new Error(`Not PromQL from character ${from} on: ${expr}`);
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(expr.slice(from, to));
      if (name === 'LabelName') labels.push(expr.slice(from, to));
    },
  });
  return { metrics, labels };
}

/** A histogram is told as three series. */
export const seriesOf = (metric: { name: string; type: string }): string[] =>
  metric.type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => metric.name + end) : [metric.name];
