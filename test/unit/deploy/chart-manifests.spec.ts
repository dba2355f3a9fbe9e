import { containerOf, lint, one, rendered } from '../../support/deploy/chart';
import { objection, unknownProperties } from '../../support/deploy/kubernetes';
import { composeText, fileAt } from '../../support/deploy/compose';

const manifests = rendered();
const named = manifests.map((it) => [`${it.kind} ${it.metadata.name}`, it] as const);
const programs = ['api', 'web', 'worker'] as const;
const deployment = (part: string) => one(manifests, 'Deployment', `journey-${part}`);

describe('the Helm chart', () => {
  it('has no fault that Helm knows', () => {
    expect(lint()).toContain('1 chart(s) linted, 0 chart(s) failed');
  });

  it('makes these parts, and no Secret', () => {
    expect(named.map(([name]) => name).sort()).toEqual([
      'Deployment journey-api',
      'Deployment journey-web',
      'Deployment journey-worker',
      'HorizontalPodAutoscaler journey-api',
      'HorizontalPodAutoscaler journey-web',
      'Ingress journey',
      'Job journey-migrations',
      'NetworkPolicy journey-api',
      'NetworkPolicy journey-migrations',
      'NetworkPolicy journey-web',
      'NetworkPolicy journey-worker',
      'PersistentVolumeClaim journey-anchors',
      'PodDisruptionBudget journey-api',
      'PodDisruptionBudget journey-web',
      'PodDisruptionBudget journey-worker',
      'PodMonitor journey',
      'ScaledObject journey-worker',
      'Service journey-api',
      'Service journey-web',
    ]);
  });

  it.each(named)('%s is what the schemas of Kubernetes and its operators say', (_name, manifest) => {
    expect(objection(manifest)).toBeUndefined();
    expect(unknownProperties(manifest)).toEqual([]);
  });

  it('would not let a misspelt property pass', () => {
    const policy = { ...one(manifests, 'PodDisruptionBudget', 'journey-api') };
    const misspelt = { ...policy, spec: { ...policy.spec, maxUnavailible: 1 } };
    expect(unknownProperties(misspelt)).toEqual(['/spec/maxUnavailible']);
  });

  it.each(programs)('asks %s about its health at a port that it opens, and on paths that it answers', (part) => {
    const container = containerOf(deployment(part));
    const ports = container.ports?.map(({ name }) => name);
    const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe].map((it) => it?.httpGet);
    expect(probes.map((it) => it?.path)).toEqual(['/ping', '/ping', part === 'web' ? '/ping' : '/ready']);
    for (const probe of probes) expect(ports).toContain(probe?.port);
  });

  it.each(programs)('keeps %s from root, from its own program and from the token of the cluster', (part) => {
    expect(deployment(part).spec.template?.spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 10001 },
      containers: [
        {
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
        },
      ],
    });
  });

  it('runs as the user that the image has', () => {
    expect(fileAt('Dockerfile')).toMatch(/^USER 10001:10001$/m);
  });

  it.each(programs)('never takes the last %s away: two at least, one disturbed at a time', (part) => {
    const disruption = one(manifests, 'PodDisruptionBudget', `journey-${part}`);
    expect(disruption.spec).toMatchObject({
      maxUnavailable: 1,
      selector: { matchLabels: deployment(part).spec.selector?.matchLabels },
    });
    const [kind, least] =
      part === 'worker' ? ['ScaledObject', 'minReplicaCount'] : ['HorizontalPodAutoscaler', 'minReplicas'];
    expect(one(manifests, kind, `journey-${part}`).spec).toMatchObject({
      [least]: 2,
      scaleTargetRef: { kind: 'Deployment', name: `journey-${part}` },
    });
    const fixed = rendered(`${part}.autoscaling.enabled=false`);
    expect(one(fixed, 'Deployment', `journey-${part}`).spec.replicas).toBe(2);
    expect(deployment(part).spec.replicas).toBeUndefined(); // or each upgrade would undo what the autoscaler did
  });

  it.each(programs)('selects by labels that the pods of %s have', (part) => {
    const labels = deployment(part).spec.template?.metadata.labels;
    const policy = one(manifests, 'NetworkPolicy', `journey-${part}`).spec.podSelector?.matchLabels;
    const service = part === 'worker' ? policy : one(manifests, 'Service', `journey-${part}`).spec.selector;
    for (const chosen of [deployment(part).spec.selector?.matchLabels, policy, service]) {
      expect(labels).toMatchObject(chosen as object);
      expect(chosen).toMatchObject({ 'app.kubernetes.io/component': part });
    }
  });

  it('gives a worker more time to end than the SDK takes to give up on tasks, as Compose does', () => {
    const grace = deployment('worker').spec.template?.spec.terminationGracePeriodSeconds;
    const force = /shutdownForceTime: '(\d+) seconds'/.exec(fileAt('apps/worker/src/host/temporal-host.ts'));
    expect(grace).toBeGreaterThan(Number(force?.[1]));
    expect(composeText).toContain(`stop_grace_period: ${grace}s`);
  });

  it('migrates before anything else changes', () => {
    expect(one(manifests, 'Job', 'journey-migrations').metadata.annotations).toMatchObject({
      'helm.sh/hook': 'pre-install,pre-upgrade',
    });
  });

  it('starts programs that the build makes', () => {
    const words = manifests
      .filter(({ spec }) => spec.template)
      .flatMap((it) => containerOf(it).command.join(' ').split(' '));
    const built = words.filter((word) => word.startsWith('dist/'));
    expect(built).toHaveLength(5);
    for (const path of built) expect(() => fileAt(path.replace(/^dist\/(.*)\.js$/, '$1.ts'))).not.toThrow();
  });
});
