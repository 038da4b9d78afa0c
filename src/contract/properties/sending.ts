import {
  otherNumber,
  someNumber,
  thirdNumber,
  type SendRequest,
  type UpdateRequest,
} from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck, type Trial } from '../define-check.ts'
import { openPlayer } from '../model/play.ts'
import { readReference } from '../oracle/reference.ts'
import { holds } from './holds.ts'
import { sendRequests, shortest, updateRequests, wrongNumbers } from './requests.ts'
import { sendingExamples } from './sending-examples.ts'

/** Valid messages, and valid changes to transactions, are accepted and shown as they were sent. */
export const sendingChecks: readonly Check[] = [
  ...Object.entries(sendingExamples).map(([what, requests]) =>
    sendingCheck(`a message with ${what} is accepted, and shown as it was sent`, ({ each }) =>
      each(requests, send),
    ),
  ),
  sendingCheck('any valid message is accepted, and shown as it was sent', async (trial) => {
    const { options, talk } = trial
    const { now } = await talk(readReference)
    await holds(options, { any: sendRequests(now) }, (request) =>
      talk((session) => send(session, request)),
    )
  }),
  defineCheck(
    'properties',
    'any valid change of an open transaction is accepted, and shown as it was sent',
    ['updateMessage', 'getMessage', 'listRecipients'],
    async ({ options, talk }) => {
      const { now } = await talk(readReference)
      await holds(options, { any: updateRequests(now), examples: changes }, (request) =>
        talk((session) => change(session, request)),
      )
    },
  ),
]

function sendingCheck(name: string, attempt: (trial: Trial) => Promise<void>): Check {
  const reads = ['getMessage', 'listMessages', 'listRecipients', 'getRecipient'] as const
  return defineCheck('properties', name, ['sendMessage', ...reads], attempt)
}

async function send(session: Session, request: SendRequest): Promise<void> {
  const player = await openPlayer(session)
  await player.send(request)
}

async function change(session: Session, request: UpdateRequest): Promise<void> {
  const player = await openPlayer(session)
  const recipients = { number: someNumber, fields: { name: 'Anna' } }
  const message = { ...shortest.sendMessage, body: 'Hello {{name}}', recipients }
  const draft = await player.send({ ...message, transaction: true })
  if (draft !== undefined) await player.update(draft, request)
}

const fields = { name: 'Bob' }
const date = { timestamp_send: '2130-02-03 10:20' }

const changes: UpdateRequest[] = [
  { recipients: [] },
  { recipients: otherNumber },
  { recipients: { number: otherNumber, fields } },
  { recipients: [otherNumber, someNumber, { number: thirdNumber, fields }] },
  { recipients: [otherNumber], transaction: true },
  { recipients: [otherNumber], transaction: false },
  { recipients: [], transaction: false },
  { recipients: [], options: date },
  { recipients: [otherNumber], transaction: false, options: date },
  { recipients: [...wrongNumbers] },
  { recipients: [...wrongNumbers, otherNumber], transaction: false },
]
