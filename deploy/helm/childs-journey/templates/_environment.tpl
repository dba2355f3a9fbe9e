{{/* Variables that are no secret: a dict of name and value. An empty one is left out: the program has its own. */}}
{{- define "childs-journey.plain" -}}
{{- range $name, $value := . }}
{{- if ne (toString $value) "" }}
- name: {{ $name }}
  value: {{ toString $value | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{/* Variables from a Secret: (dict "secret" "name" "names" (list …) "optional" (list …)) */}}
{{- define "childs-journey.secret" -}}
{{- range .names }}
- name: {{ . }}
  valueFrom:
    secretKeyRef: { name: {{ $.secret }}, key: {{ . }} }
{{- end }}
{{- range .optional }}
- name: {{ . }}
  valueFrom:
    secretKeyRef: { name: {{ $.secret }}, key: {{ . }}, optional: true }
{{- end }}
{{- end -}}

{{- define "childs-journey.temporal" -}}
{{- include "childs-journey.plain" (dict "TEMPORAL_ADDRESS" .Values.temporal.address "TEMPORAL_NAMESPACE" .Values.temporal.namespace "TEMPORAL_TLS" .Values.temporal.tls) }}
{{- end -}}

{{- define "childs-journey.tracing" -}}
{{- include "childs-journey.plain" (dict "OTEL_EXPORTER_OTLP_ENDPOINT" .Values.tracing.endpoint "OTEL_TRACES_SAMPLER_ARG" .Values.tracing.share) }}
{{- end -}}
