import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import { PodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { Service } from 'kubernetes-models/v1/Service';

type Kind = new (data: never) => { validate(): void };

const kinds: Record<string, Kind> = {
  'apps/v1 Deployment': Deployment,
  'autoscaling/v2 HorizontalPodAutoscaler': HorizontalPodAutoscaler,
  'batch/v1 Job': Job,
  'keda.sh/v1alpha1 ScaledObject': ScaledObject,
  'monitoring.coreos.com/v1 PodMonitor': PodMonitor,
  'networking.k8s.io/v1 Ingress': Ingress,
  'networking.k8s.io/v1 NetworkPolicy': NetworkPolicy,
  'policy/v1 PodDisruptionBudget': PodDisruptionBudget,
  'v1 PersistentVolumeClaim': PersistentVolumeClaim,
  'v1 Service': Service,
};

/** What Kubernetes' published schemas have against a manifest; undefined when nothing. */
export function objection(manifest: { apiVersion: string; kind: string }): string | undefined {
  const name = `${manifest.apiVersion} ${manifest.kind}`;
  const Model = kinds[name];
  if (!Model) return `no schema of ${name} is known here`;
  try {
    new Model(manifest as never).validate();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Properties that the schemas do not know, such as misspelt ones. The schemas let them pass, but then they let anything pass there: a
 * property is known when a value of a wrong kind is refused.
 */
export function unknownProperties(manifest: { apiVersion: string; kind: string }): string[] {
  const unknown: string[] = [];
  const copy = structuredClone(manifest);
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const holder = node as Record<string, unknown>;
    for (const [key, value] of Object.entries(holder)) {
      holder[key] = typeof value === 'object' ? 0.5 : { none: { none: [] } };
      if (objection(copy) === undefined) unknown.push(`${path}/${key}`);
      holder[key] = value;
      look(value, `${path}/${key}`);
    }
  };
  look(copy, '');
  return unknown;
}
