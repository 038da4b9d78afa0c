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
  return [
    metric(
      'requests_total',
      'counter',
      'Requests to the gateway, by operation and status.',
      Array.from(events.requests, ([key, count]) => {
        const [operation, status] = key.split(' ')
        return [`{operation="${operation}",status="${status}"}`, count]
      }),
    ),
    metric(
      'messages',
      'gauge',
      'Messages, by status.',
      messages.map(({ status, count }) => [`{status="${status}"}`, count]),
    ),
    metric(
      'recipients',
      'gauge',
      'Recipients, by the status of their report.',
      Array.from(byReport, ([status, counts]) => [
        `{status="${status}"}`,
        counts.reduce((sum, { count }) => sum + count, 0),
      ]),
    ),
    metric(
      'callbacks_total',
      'counter',
      'Attempts to call a callback_url, by outcome.',
      Array.from(events.callbacks, ([outcome, count]) => [`{outcome="${outcome}"}`, count]),
    ),
    metric('queue_length', 'gauge', 'Messages in the queue.', [['', queued]]),
    metric('clock_seconds', 'gauge', "The sandbox's time, in seconds since 1970.", [
      ['', clock.now() / 1000],
    ]),
  ].join('')
}

function metric(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly (readonly [labels: string, value: number])[],
): string {
  const fullName = `gateway_sms_sandbox_${name}`
  const lines = samples.map(([labels, value]) => `${fullName}${labels} ${value}\n`)
  return `# HELP ${fullName} ${help}\n# TYPE ${fullName} ${type}\n${lines.join('')}`
}
