import type { Context } from '../context.ts'
import { reportOf, type ReportName } from '../model/reports.ts'

/** A sandbox's metrics, in version 0.0.4 of the Prometheus text format. */
export function renderMetrics({ store, clock, events }: Context): string {
  const messages = store.messages.countByStatus()
  const queued = new Map(messages).get('queued') ?? 0
  const counts = new Map<string, number>()
  for (const [report, count] of store.messages.countByReport()) {
    const { name } = reportOf(report as ReportName | undefined).status
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  const recipients = samples('status', counts)
  const callbacks = samples('outcome', events.callbacks)
  const requests = Array.from(events.requests, ([key, count]): Sample => {
    const [operation, status] = key.split(' ')
    return [`{operation="${operation}",status="${status}"}`, count]
  })
  const seconds = clock.now() / 1000
  return [
    counter('requests_total', 'Requests to the gateway, by operation and status.', requests),
    gauge('messages', 'Messages, by status.', samples('status', messages)),
    gauge('recipients', 'Recipients, by the status in their delivery report.', recipients),
    counter('callbacks_total', 'Attempts to call a callback_url, by outcome.', callbacks),
    gauge('queue_length', 'Messages in the queue.', [['', queued]]),
    gauge('clock_seconds', "The sandbox's time, in seconds since 1970.", [['', seconds]]),
  ].join('')
}

type Sample = readonly [labels: string, value: number]

function samples(label: string, counts: Iterable<readonly [string, number]>): Sample[] {
  return Array.from(counts, ([value, count]) => [`{${label}="${value}"}`, count])
}

const counter = metric.bind(undefined, 'counter')
const gauge = metric.bind(undefined, 'gauge')

function metric(type: string, name: string, help: string, all: readonly Sample[]): string {
  const fullName = `gateway_sms_sandbox_${name}`
  const lines = all.map(([labels, value]) => `${fullName}${labels} ${value}\n`)
  return `# HELP ${fullName} ${help}\n# TYPE ${fullName} ${type}\n${lines.join('')}`
}
