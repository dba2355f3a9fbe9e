import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const root = join(__dirname, '..', '..', '..');
const chart = 'deploy/helm/childs-journey';
const values = 'test/support/deploy/chart-values.yaml';

export interface Variable {
  name: string;
  value?: string;
  valueFrom?: { secretKeyRef: { name: string; key: string; optional?: boolean } };
}

export interface Probe {
  httpGet: { path: string; port: string };
}

export interface Container {
  command: string[];
  env: Variable[];
  ports?: { name: string; containerPort: number }[];
  startupProbe?: Probe;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
  securityContext: object;
}

/** What the tests look at of a manifest. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; annotations?: Record<string, string> };
  spec: {
    replicas?: number;
    selector?: Record<string, unknown>;
    podSelector?: { matchLabels: Record<string, string> };
    template?: {
      metadata: { labels: Record<string, string> };
      spec: { terminationGracePeriodSeconds?: number; securityContext: object; containers: [Container] };
    };
    scaleTargetRef?: { kind: string; name: string };
    minReplicaCount?: number;
    minReplicas?: number;
    maxUnavailable?: number;
    triggers?: { type: string; metadata: Record<string, string> }[];
    ports?: { name: string; port: number; targetPort: string }[];
  };
}

function helmBinary(): string {
  const built = join(root, '.local', 'bin', 'helm');
  return process.env.HELM ?? (existsSync(built) ? built : 'helm');
}

/** @throws with what Helm said */
function helm(...args: string[]): string {
  try {
    return execFileSync(helmBinary(), args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('There is no Helm: script/test gets one, or set HELM to one', { cause: error });
    throw error;
  }
}

export const lint = (): string => helm('lint', chart, '--strict', '--values', values);

/** The chart as a cluster would get it. */
export function rendered(...settings: string[]): Manifest[] {
  const set = settings.flatMap((setting) => ['--set', setting]);
  const text = helm('template', 'journey', chart, '--kube-version', '1.33.0', '--values', values, ...set);
  return parseAllDocuments(text)
    .map((it) => it.toJSON() as Manifest | null)
    .filter((it) => it !== null);
}

/** Throws when there is not exactly one. */
export function one(manifests: Manifest[], kind: string, name: string): Manifest {
  const [found, ...others] = manifests.filter((it) => it.kind === kind && it.metadata.name === name);
  if (!found || others.length > 0) throw new Error(`${1 + others.length} of ${kind} ${name}, or none`);
  return found;
}

export function containerOf(manifest: Manifest): Container {
  const container = manifest.spec.template?.spec.containers[0];
  if (!container) throw new Error(`${manifest.kind} ${manifest.metadata.name} has no container`);
  return container;
}
