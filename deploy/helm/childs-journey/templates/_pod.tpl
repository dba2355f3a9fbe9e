{{/* What every pod is: no root, no token of the cluster, spread over nodes. (dict "root" $ "part" "api") */}}
{{- define "childs-journey.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets: {{ toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{ include "childs-journey.selector" . | nindent 8 }}
{{- end -}}

{{- define "childs-journey.container" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end -}}

{{/* Old and new run side by side: a new pod is ready before an old one goes. */}}
{{- define "childs-journey.rollout" -}}
strategy:
  type: RollingUpdate
  rollingUpdate: { maxSurge: 1, maxUnavailable: 0 }
{{- end -}}

{{/* Requests still come for a moment after a pod is told to go. */}}
{{- define "childs-journey.drain" -}}
lifecycle:
  preStop:
    exec: { command: [sleep, '5'] }
{{- end -}}

{{/* (dict "port" "http" "ready" "/ready") */}}
{{- define "childs-journey.probes" -}}
startupProbe:
  httpGet: { path: /ping, port: {{ .port }} }
  periodSeconds: 2
  failureThreshold: 60
livenessProbe:
  httpGet: { path: /ping, port: {{ .port }} }
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet: { path: {{ .ready }}, port: {{ .port }} }
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
{{- end -}}
