import { reports, type ReportName } from '../model/reports.ts'
import type { ControlParts } from './control-call.ts'

interface Sample {
  labels?: Record<string, string>
  value: number
}

/** A sandbox's metrics, in Prometheus' text format 0.0.4. */
export function renderMetrics({ context }: ControlParts): string {
  const { store, clock, events } = context
  const messages = store.messages.countByStatus()
  const waiting = messages.find(({ status }) => status === 'queued')?.count ?? 0
  const requests = Array.from(events.requests, ([key, value]) => {
    const [operation = '', status = ''] = key.split(' ')
    return { labels: { operation, status }, value }
  })
  const callbacks = Array.from(events.callbacks, ([outcome, value]) => ({
    labels: { outcome },
    value,
  }))
  const byStatus = new Map<string, number>()
  for (const { report, count } of store.messages.countByReport()) {
    const status =
      report === undefined ? 'PENDING_ACCEPTED' : reports[report as ReportName].status.name
    byStatus.set(status, (byStatus.get(status) ?? 0) + count)
  }
  const recipients = Array.from(byStatus, ([status, value]) => ({ labels: { status }, value }))
  return [
    metric(
      'requests_total',
      'counter',
      'Requests to the gateway, by operation and status.',
      requests,
    ),
    metric(
      'messages',
      'gauge',
      'Messages, by status.',
      messages.map(({ status, count }) => ({ labels: { status }, value: count })),
    ),
    metric('recipients', 'gauge', 'Recipients, by the status of their report.', recipients),
    metric('callbacks_total', 'counter', 'Attempts to call a callback_url, by outcome.', callbacks),
    metric('queue_length', 'gauge', 'Messages in the queue.', [{ value: waiting }]),
    metric('clock_seconds', 'gauge', 'The time in the sandbox, in seconds since 1970.', [
      { value: clock.now() / 1000 },
    ]),
  ].join('')
}

function metric(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const fullName = `gateway_sms_sandbox_${name}`
  const lines = samples.map(({ labels = {}, value }) => `${fullName}${write(labels)} ${value}\n`)
  return `# HELP ${fullName} ${help}\n# TYPE ${fullName} ${type}\n${lines.join('')}`
}

function write(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escape(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escape(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
