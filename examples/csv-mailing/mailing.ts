// Sends a message to everyone in a CSV file, and reports the outcomes:
//
//   node mailing.ts send customers.csv 'Hi {{name}}, we are open on Sunday.'
//   node mailing.ts report customers.csv > report.csv
//
// The file has a column `number`, and one for each placeholder. Progress is stored in customers.csv.json, so a second start continues
// where the first stopped, and sends nothing twice.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { checkTemplate, createClient, type DraftHandle, type RecipientInput } from 'gateway-sms'
import { parse } from 'csv-parse'

interface State {
  /** A hash of the recipients and the text, because positions in another file mean nothing here. */
  fingerprint: string
  /** The batches in the order of the file: a `handle` once one has started, an `id` once it is queued. */
  batches: { handle?: DraftHandle; id?: string }[]
}

const recipientsPerMessage = 1000
const [command, file, body] = process.argv.slice(2)
const baseUrl = process.env['GATEWAY_SMS_BASE_URL'] // of a sandbox
const sms = createClient({
  ...(baseUrl === undefined ? { environment: 'production' } : { baseUrl }),
  token: process.env['GATEWAY_SMS_TOKEN'] ?? '',
})

if (command === 'send' && file !== undefined && body !== undefined) await send(file, body)
else if (command === 'report' && file !== undefined) await report(file)
else {
  console.error("Usage: mailing.ts send FILE 'TEXT', then mailing.ts report FILE")
  process.exitCode = 2
}

async function send(source: string, text: string): Promise<void> {
  const recipients = await readRecipients(source)
  const { isComplete, missing } = checkTemplate(text, recipients)
  if (!isComplete)
    throw new Error(`Some recipients have no value for ${Object.keys(missing).join(', ')}`)

  const content = JSON.stringify([text, recipients])
  const fingerprint = createHash('sha256').update(content).digest('hex')
  const state = readState(source) ?? { fingerprint, batches: [] }
  if (state.fingerprint !== fingerprint) {
    throw new Error(
      `${source}.json belongs to another file or text. Restore them to continue, or copy the file to a new name for a new mailing.`,
    )
  }
  for (let index = 0; index * recipientsPerMessage < recipients.length; index += 1) {
    const { handle, id: queued } = state.batches[index] ?? {}
    if (queued !== undefined) continue
    const start = index * recipientsPerMessage
    const request = {
      sender: 'Acme',
      body: text,
      recipients: recipients.slice(start, start + recipientsPerMessage),
    }
    const save = (begun: DraftHandle) => writeState(source, state, index, { handle: begun })
    const { id } =
      handle === undefined
        ? await sms.messages.sendOnce(request, { save })
        : await (await sms.messages.resumeDraft(handle)).close()
    writeState(source, state, index, { id })
    console.log(`${start + request.recipients.length} of ${recipients.length}`)
  }
}

async function report(source: string): Promise<void> {
  printLine('number', 'state', 'description', 'segments', 'euros')
  for (const { id } of readState(source)?.batches ?? []) {
    if (id === undefined) continue
    for (const each of await sms.messages.recipients(id)) {
      const { number, state, state_description: description, sms, price } = each
      printLine(number ?? '', state ?? '', description ?? '', sms ?? '', price ?? '')
    }
    const { recipients } = await sms.messages.get(id)
    for (const number of recipients.invalid.list ?? []) printLine(number, 'INVALID', '', 0, 0)
  }
}

async function readRecipients(source: string): Promise<RecipientInput[]> {
  const rows = createReadStream(source).pipe(parse({ columns: true, trim: true, bom: true }))
  const recipients: RecipientInput[] = []
  for await (const { number = '', ...fields } of rows as AsyncIterable<Record<string, string>>) {
    recipients.push({ number, fields })
  }
  return recipients
}

function readState(source: string): State | undefined {
  const path = `${source}.json`
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as State) : undefined
}

/** Writes a new file and then renames it, so a crash leaves either the old or the new one. */
function writeState(
  source: string,
  state: State,
  index: number,
  entry: State['batches'][number],
): void {
  state.batches[index] = { ...state.batches[index], ...entry }
  writeFileSync(`${source}.json.new`, JSON.stringify(state))
  renameSync(`${source}.json.new`, `${source}.json`)
}

function printLine(...values: (string | number)[]): void {
  console.log(values.map(quoted).join(','))
}

/** Quotes a value for a spreadsheet. An apostrophe keeps text that starts with `+` or `=` from becoming a formula. */
function quoted(value: string | number): string {
  const text = String(value)
  const safe = /^[=+@-]/u.test(text) ? `'${text}` : text
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
