// Code of a user of the client. It is compiled, but never run.
import {
  CallbackError,
  checkTemplate,
  countSegments,
  createCallbackUrl,
  createClient,
  createNumberFormatter,
  estimate,
  isSmsError,
  messageScopes,
  parseCallback,
  type WithResponse,
  type ClientOptions,
  type components,
  type DraftHandle,
  type GatewayError,
  type Message,
  type paths,
  type Placeholders,
  type Recipient,
  type SendRequest,
  type SmsClient,
  type Token,
} from 'gateway-sms'

const options: ClientOptions = {
  environment: 'test',
  token: async () => 'secret',
  retry: { attempts: 2 },
  logger: console,
  hooks: { unknownOutcome: ({ error }) => console.log(error.sent) },
}
const sms: SmsClient = createClient(options)

export async function send(names: readonly string[]): Promise<Message> {
  const request: SendRequest = {
    sender: 'Acme',
    body: 'Hi',
    recipients: names.map((name) => ({ number: '+39-3331234567', fields: { name, vip: true } })),
  }
  const response: WithResponse<Message> = await sms.messages
    .send(request, { maxPrice: 1 })
    .withResponse()
  const credit: number | undefined = response.credit
  console.log(credit, response.response.status, response.data.timestamp?.toISOString())
  return await sms.messages.send({
    sender: 'Acme',
    body: 'Hi {{name}}',
    recipients: { number: '+39-3331234567', fields: { name: 'Anna' } },
  })
}

export async function draft(save: (handle: DraftHandle) => Promise<void>): Promise<Message> {
  const opened = await sms.messages.draft({ sender: 'Acme', body: 'Hi', recipients: [] })
  await save(opened.handle)
  const total: number = opened.quote.price ?? 0
  return total > 1 ? await opened.discard().then(() => send([])) : await opened.close()
}

export async function follow(id: string): Promise<Recipient[]> {
  for await (const { statistics } of sms.messages.watch(id)) console.log(statistics.delivered)
  for await (const result of sms.messages.sendMany([], { concurrency: 2 })) {
    if (result.ok) console.log(result.message.id)
    else console.log(result.error.sent)
  }
  return await sms.messages.recipients(id)
}

export function explain(error: unknown): string {
  if (!isSmsError(error)) return 'another'
  switch (error.name) {
    case 'GatewayError': {
      const refused: GatewayError = error
      return refused.reason === 'credit-not-enough' ? 'top up' : String(refused.code)
    }
    case 'ConnectionError':
      return error.reason === 'timeout' ? 'slow' : error.sent
    case 'UnexpectedResponseError':
      return error.excerpt
    case 'PreflightError':
      return error.result?.id ?? error.reason
    default:
      return error.option ?? ''
  }
}

export async function handle(request: Request): Promise<Response> {
  try {
    const { message, reference } = await parseCallback(request, { secret: 'x', confirm: sms })
    return new Response(`${message.state} ${reference ?? ''}`)
  } catch (error) {
    if (!(error instanceof CallbackError)) throw error
    return new Response(error.message, { status: error.status })
  }
}

export async function raw(): Promise<components['schemas']['Message_Object'] | undefined> {
  const path = { id: '' } satisfies paths['/messages/{id}']['parameters']['path']
  const { data } = await sms.raw.GET('/messages/{id}', { params: { path } })
  const token: Token = await sms.tokens.create({ scopes: messageScopes('test', ['GET']) })
  console.log(token.expireAt?.getTime())
  return data?.data[0]
}

export async function rules(): Promise<string> {
  const fields: Record<Placeholders<'Hi {{name}}'>, string> = { name: 'Anna' }
  const { format } = await createNumberFormatter({ defaultCountry: 'IT' })
  const url: string = await createCallbackUrl('https://shop.example', { secret: 'x' })
  const price: number | undefined = estimate({
    body: 'Hi',
    recipients: '+39-3331234567',
    pricePerSegment: 1,
  }).price
  const missing = checkTemplate('Hi {{name}}', [{ number: '', fields }]).missing
  return [format('333'), url, price, countSegments('Hi').segments, missing['name']].join(' ')
}
