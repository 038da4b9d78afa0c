import type { Context } from '../context.ts'
import { reportOf, type ReportName } from '../model/reports.ts'

/** A sandbox's metrics, in Prometheus' text format 0.0.4. */
export function renderMetrics({ store, clock, events }: Context): string {
  const messages = store.messages.countByStatus()
  const queued = messages.find(({ status }) => status === 'queued')?.count ?? 0
  const byReport = Map.groupBy(
    store.messages.countByReport(),
    ({ report }) => reportOf(report as ReportName | undefined).status.name,
  )
  const requests = Array.from(events.requests, ([key, count]): Sample => {
    const [operation, status] = key.split(' ')
    return [`{operation="${operation}",status="${status}"}`, count]
  })
  const recipients = Array.from(byReport, ([status, counts]): Sample => {
    return byStatus({ status, count: counts.reduce((sum, { count }) => sum + count, 0) })
  })
  const callbacks = Array.from(events.callbacks, ([outcome, count]): Sample => {
    return [`{outcome="${outcome}"}`, count]
  })
  const seconds = clock.now() / 1000
  return [
    counter('requests_total', 'Requests to the gateway, by operation and status.', requests),
    gauge('messages', 'Messages, by status.', messages.map(byStatus)),
    gauge('recipients', 'Recipients, by the status in their delivery report.', recipients),
    counter('callbacks_total', 'Attempts to call a callback_url, by outcome.', callbacks),
    gauge('queue_length', 'Messages in the queue.', [['', queued]]),
    gauge('clock_seconds', "The sandbox's time, in seconds since 1970.", [['', seconds]]),
  ].join('')
}

type Sample = readonly [labels: string, value: number]

function byStatus({ status, count }: { status: string; count: number }): Sample {
  return [`{status="${status}"}`, count]
}

const counter = metric.bind(undefined, 'counter')
const gauge = metric.bind(undefined, 'gauge')

function metric(type: string, name: string, help: string, samples: readonly Sample[]): string {
  const fullName = `gateway_sms_sandbox_${name}`
  const lines = samples.map(([labels, value]) => `${fullName}${labels} ${value}\n`)
  return `# HELP ${fullName} ${help}\n# TYPE ${fullName} ${type}\n${lines.join('')}`
}
