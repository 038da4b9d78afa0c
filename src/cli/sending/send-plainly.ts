import { countSegments, isSmsError, renderTemplate, type Message } from '../../index.ts'
import { askFirst } from '../input/ask-first.ts'
import { describeJob } from './describe-job.ts'
import type { Job, OutgoingMessage } from './job.ts'
import { failed, notSent, type Outcome } from './outcome.ts'

/** Sends each message with one request. After a failure that may come of more than one message no further one is sent. */
export async function* sendPlainly(job: Job): AsyncGenerator<Outcome> {
  const { context, connection, outgoing, flags } = job
  const { signal } = context
  let failure: unknown
  try {
    if (job.asks) await askFirst(context, describeCount(job))
  } catch (error) {
    failure = error
  }
  for (const [i, parcel] of outgoing.entries()) {
    if (signal.aborted || failure !== undefined) {
      yield notSent(parcel, failure)
      continue
    }
    if (outgoing.length > 1) context.progress(`Sending ${i + 1} of ${outgoing.length} messages`)
    const remark = () => context.remark('Stopping after the message that is on its way.')
    signal.addEventListener('abort', remark)
    try {
      const message = await connection.sms.messages.send(parcel.request, {
        key: parcel.key,
        ...(flags.dryRun && { dryRun: true }),
        ...(flags.maxSegments !== undefined && { maxSegments: flags.maxSegments }),
      })
      yield { ...parcel, sent: 'yes', message }
    } catch (error) {
      const message = resultOf(error)
      // That nobody of this message is valid says nothing about the next.
      if (message === undefined) failure = error
      yield failed(parcel, error, message)
    } finally {
      signal.removeEventListener('abort', remark)
    }
  }
}

function resultOf(error: unknown): Message | undefined {
  return isSmsError(error) && 'result' in error ? error.result : undefined
}

function describeCount(job: Job): string {
  const recipients = job.outgoing.flatMap(({ request }) => request.recipients)
  const segments = job.outgoing.reduce((sum, parcel) => sum + segmentsOf(parcel), 0)
  return describeJob(job, {
    recipients: recipients.length,
    invalid: 0,
    segments,
    price: 'at a price that is not known before (--plain)',
  })
}

function segmentsOf({ request: { body, recipients } }: OutgoingMessage): number {
  return recipients.reduce(
    (sum, { fields = {} }) => sum + countSegments(renderTemplate(body, fields)).segments,
    0,
  )
}
