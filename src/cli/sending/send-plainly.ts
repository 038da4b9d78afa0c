import { countSegments, isSmsError, renderTemplate, type Message } from '../../index.ts'
import { askFirst } from '../input/ask-first.ts'
import { describePlan } from './describe-plan.ts'
import type { SendPlan, OutgoingMessage } from './send-plan.ts'
import { failed, notSent, type Outcome } from './outcome.ts'

/** Sends each message with one request. Continues after a failure only if the failure affects no other message. */
export async function* sendPlainly(plan: SendPlan): AsyncGenerator<Outcome> {
  const { context, connection, outgoing, flags } = plan
  const { signal } = context
  let failure: unknown
  try {
    if (plan.asks) await askFirst(context, describeCount(plan))
  } catch (error) {
    failure = error
  }
  for (const [i, outgoingMessage] of outgoing.entries()) {
    if (signal.aborted || failure !== undefined) {
      yield notSent(outgoingMessage, failure)
      continue
    }
    if (outgoing.length > 1) context.progress(`Sending message ${i + 1} of ${outgoing.length}`)
    const remark = () => context.remark('Stopping after the message in progress.')
    signal.addEventListener('abort', remark)
    try {
      const message = await connection.sms.messages.send(outgoingMessage.request, {
        key: outgoingMessage.key,
        ...(flags.dryRun && { dryRun: true }),
        ...(flags.maxSegments !== undefined && { maxSegments: flags.maxSegments }),
      })
      yield { ...outgoingMessage, sent: 'yes', message }
    } catch (error) {
      const message = resultOf(error)
      // If this message has no valid recipients, the next one may still have some.
      if (message === undefined) failure = error
      yield failed(outgoingMessage, error, message)
    } finally {
      signal.removeEventListener('abort', remark)
    }
  }
}

function resultOf(error: unknown): Message | undefined {
  return isSmsError(error) && 'result' in error ? error.result : undefined
}

function describeCount(plan: SendPlan): string {
  const recipients = plan.outgoing.flatMap(({ request }) => request.recipients)
  const segments = plan.outgoing.reduce(
    (sum, outgoingMessage) => sum + segmentsOf(outgoingMessage),
    0,
  )
  return describePlan(plan, {
    recipients: recipients.length,
    invalid: 0,
    segments,
    price: 'price unknown before sending because of --plain',
  })
}

function segmentsOf({ request: { body, recipients } }: OutgoingMessage): number {
  return recipients.reduce(
    (sum, { fields = {} }) => sum + countSegments(renderTemplate(body, fields)).segments,
    0,
  )
}
