// A message to everybody in a CSV file, and a report of what became of it:
//
//   node mailing.ts send customers.csv 'Hi {{name}}, we are open on Sunday.'
//   node mailing.ts report customers.csv > report.csv
//
// The file has a column `number`, and one for each placeholder. What is known is kept in customers.csv.json, so that a second start
// goes on where the first has stopped, and sends nothing again.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { checkTemplate, createClient, type DraftHandle, type RecipientInput } from 'gateway-sms'
import { parse } from 'csv-parse'

interface State {
  /** Of the recipients and the text: places in another file say nothing about this one. */
  fingerprint: string
  /** What is known of each batch, by its place in the file: that it was begun, or that it was queued. */
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
  console.error("Say `send FILE 'TEXT'`, and later `report FILE`.")
  process.exitCode = 2
}

async function send(source: string, text: string): Promise<void> {
  const recipients = await readRecipients(source)
  const { isComplete, missing } = checkTemplate(text, recipients)
  if (!isComplete) throw new Error(`some have no value for ${Object.keys(missing).join(', ')}`)

  const content = JSON.stringify([text, recipients])
  const fingerprint = createHash('sha256').update(content).digest('hex')
  const state = readState(source) ?? { fingerprint, batches: [] }
  if (state.fingerprint !== fingerprint) {
    throw new Error(
      `${source}.json is of another file or text. Put them back to go on, or copy the file under a new name for a new mailing.`,
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
  printLine('number', 'state', 'description', 'segments', 'euro')
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

/** Written whole and then put in place, so that a crash leaves either the old or the new. */
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

/** For a spreadsheet: what it would take for a formula, such as a number with its plus, gets an apostrophe. */
function quoted(value: string | number): string {
  const text = String(value)
  const safe = /^[=+@-]/u.test(text) ? `'${text}` : text
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
