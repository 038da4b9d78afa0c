// What compiles and what must not. `npm run typecheck` checks most of it; the functions are never called.
import { expect, expectTypeOf, test } from 'vitest'
import {
  createClient,
  estimate,
  type ManagedTokenOptions,
  type CallOptions,
  type CheckCallbackUrlOptions,
  type CreateCallbackUrlOptions,
  type EstimateRequest,
  type NumberOptions,
  type ParseCallbackOptions,
  type TemplateOptions,
  renderTemplate,
  type CommonOptions,
  type Credentials,
  type DraftOptions,
  type Hooks,
  type ReconcileOptions,
  type RetryOptions,
  type SendManyOptions,
  type SendOnceOptions,
  type SendOptions,
  type TokenPage,
  type UpdateTokenRequest,
  type WatchOptions,
  isSmsError,
  messageScopes,
  type WithResponse,
  type ResponsePromise,
  type ClientOptions,
  type components,
  type DeliveryReport,
  type Draft,
  type ErrorName,
  type ConfigurationError,
  type ConnectionError,
  type GatewayError,
  MessageState,
  type Message,
  type Messages,
  type MessageSummary,
  type operations,
  type paths,
  type Placeholders,
  type Recipient,
  type RecipientInput,
  type ReconcileResult,
  type Scope,
  type SendRequest,
  type SendResult,
  type SmsClient,
  type Token,
  type tokenComponents,
  type tokenOperations,
  type tokenPaths,
  type Tokens,
  type UpdateRequest,
} from '../src/index.ts'
import {
  createSandbox,
  type AccountOptions,
  type CallbackOptions,
  type DelayAction,
  type FaultCondition,
  type FaultMatch,
  type FaultRule,
  type ListenOptions,
  type MessageFilter,
  type SandboxOptions,
  type SlowBodyAction,
  type StatusAction,
  type TokenLimits,
  type TokenOptions,
  type TruncateAction,
} from '../src/sandbox/index.ts'

type Wire = components['schemas']

/** Takes code that is only compiled, not run. */
function expectCompiled(code: (sms: SmsClient) => unknown): void {
  expect(code).toBeTypeOf('function')
}

/** The return type of each function of an object. */
type Returns<T> = {
  [Name in keyof T]: T[Name] extends (...parameters: never) => infer Result ? Result : never
}

test('a call’s value has the wire’s names, and values of one type', () => {
  expectTypeOf<keyof Message>().toEqualTypeOf<keyof Wire['Message_Object']>()
  expectTypeOf<Message['id']>().toEqualTypeOf<string>()
  expectTypeOf<Message['timestamp']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<Message['last_update']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<Message['options']['timestamp_send']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<keyof Message['options']>().toEqualTypeOf<keyof Wire['Message_Options']>()
  expectTypeOf<Message['state']>().toEqualTypeOf<MessageState | undefined>()
  expectTypeOf<MessageState>().toEqualTypeOf<Wire['MessageState']>()
  expectTypeOf(MessageState.Delivered).toEqualTypeOf<2>()
  expectTypeOf<keyof Message['statistics']>().toEqualTypeOf<
    keyof Wire['Message_Object']['statistics']
  >()
  expectTypeOf<Message['statistics']['sent']>().toEqualTypeOf<number | undefined>()

  expectTypeOf<keyof MessageSummary>().toEqualTypeOf<keyof Wire['Messages']>()
  expectTypeOf<MessageSummary['timestamp']>().toEqualTypeOf<Date | undefined>()

  expectTypeOf<keyof Recipient>().toEqualTypeOf<keyof Wire['Recipient_Object']>()
  expectTypeOf<Recipient['timestamp_sent']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<Recipient['report']>().toEqualTypeOf<DeliveryReport | undefined>()
  expectTypeOf<Recipient['fields']>().toEqualTypeOf<{
    [name: string]: string | number | boolean
  }>()
  expectTypeOf<DeliveryReport['doneAt']>().toEqualTypeOf<Date | undefined>()

  expectTypeOf<keyof Token>().toEqualTypeOf<keyof tokenComponents['schemas']['Token']>()
  expectTypeOf<Token['expireAt']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<Scope['enabled']>().toEqualTypeOf<boolean | undefined>()
})

test('a field that is optional on the wire is optional', () => {
  expectTypeOf<{ sender: string; body: string; recipients: string }>().toExtend<SendRequest>()
  expectTypeOf<{ recipients: [] }>().toExtend<UpdateRequest>()
  expectTypeOf<
    Omit<Recipient, 'report' | 'timestamp_sent' | 'timestamp_delivery'>
  >().toExtend<Recipient>()
  expectTypeOf<SendRequest['test']>().toEqualTypeOf<Wire['SendRequest']['test']>()
})

test('every call returns a promise of its value that can also return the response', () => {
  expectTypeOf<Returns<Messages>>().toEqualTypeOf<{
    send: ResponsePromise<Message>
    sendOnce: ResponsePromise<Message>
    sendRealtime: ResponsePromise<Message>
    draft: Promise<Draft>
    resumeDraft: Promise<Draft>
    sendMany: AsyncGenerator<SendResult, void>
    watch: AsyncGenerator<Message, void>
    waitForDelivery: Promise<Message>
    reconcile: Promise<ReconcileResult>
    list: ResponsePromise<MessageSummary[]>
    get: ResponsePromise<Message>
    update: ResponsePromise<Message>
    reschedule: ResponsePromise<Message>
    cancel: ResponsePromise<void>
    recipients: ResponsePromise<Recipient[]>
    recipient: ResponsePromise<Recipient>
  }>()
  expectTypeOf<Returns<Omit<Tokens, 'raw'>>>().toEqualTypeOf<{
    create: ResponsePromise<Token>
    list: ResponsePromise<Token[]>
    get: ResponsePromise<Token>
    update: ResponsePromise<Token>
    refresh: ResponsePromise<Token>
    delete: ResponsePromise<void>
    scopes: ResponsePromise<Scope[]>
  }>()
  expectTypeOf<Awaited<ReturnType<ResponsePromise<Message>['withResponse']>>>().toEqualTypeOf<
    WithResponse<Message>
  >()
  expectTypeOf<ResponsePromise<Message>>().toExtend<Promise<Message>>()
  expectTypeOf<WithResponse<Message>['credit']>().toEqualTypeOf<number | undefined>()
})

test('every form of a recipient compiles', () => {
  const sender = 'Acme'
  const body = 'Hi'
  const recipient = { number: '+39-3331234567', fields: { name: 'Anna', gate: 7, vip: true } }
  expectTypeOf(recipient).toExtend<RecipientInput>()
  expectCompiled(({ messages }) => [
    messages.send({ sender, body, recipients: '+39-3331234567' }),
    messages.send({ sender, body, recipients: ['+39-3331234567'] }),
    messages.send({ sender, body, recipients: recipient }),
    messages.send({ sender, body, recipients: [recipient, '+39-3331234567'] }),
    messages.send({ sender, body, recipients: [], options: { timestamp_send: '2030-12-25' } }),
    messages.send({ sender, body, recipients: [], options: { timestamp_send: new Date() } }),
    messages.send({ sender, body, recipients: [], options: { custom: { any: ['thing', null] } } }),
    messages.update('', { recipients: [], transaction: false }),
  ])
})

test('a literal body requires the fields of its placeholders', () => {
  const sender = 'Acme'
  const number = '+39-3331234567'
  const body = 'Hi {{name}}, gate {{ gate }}'
  const fields = { name: 'Anna', gate: 7 }
  const anyBody: string = body
  expectTypeOf<Placeholders<typeof body>>().toEqualTypeOf<'name' | 'gate'>()
  expectTypeOf<Placeholders<'Hi'>>().toEqualTypeOf<never>()
  expectTypeOf<Placeholders<string>>().toEqualTypeOf<string>()
  expectTypeOf<Placeholders<'{{ }} {x} {{a}}{{a}}'>>().toEqualTypeOf<'a'>()
  expectCompiled(({ messages }) => [
    messages.send({ sender, body, recipients: { number, fields } }),
    messages.sendOnce({
      sender,
      body,
      recipients: [{ number, fields: { ...fields, more: true } }],
    }),
    messages.draft({ sender, body: 'Hi {{name}}', recipients: [{ number, fields }] }),
    messages.sendRealtime({ sender, body, number, fields }),
    messages.sendRealtime({ sender, body: 'Hi', number, options: { flash: true }, priority: 2 }),
    messages.sendRealtime({ sender, body: anyBody, number }),
    // @ts-expect-error -- name is misspelt
    messages.sendRealtime({ sender, body, number, fields: { nmae: 'Anna', gate: 7 } }),
    // @ts-expect-error -- no fields
    messages.sendRealtime({ sender, body, number }),
    // @ts-expect-error -- a field is a string, a number or a boolean
    messages.sendRealtime({ sender, body, number, fields: { name: new Date(), gate: 7 } }),
    // A body that is only known to be a string requires nothing.
    messages.send({ sender, body: anyBody, recipients: number }),
    messages.send({ sender, body: anyBody, recipients: [{ number }, number] }),
    // @ts-expect-error -- gate is missing
    messages.send({ sender, body, recipients: { number, fields: { name: 'Anna' } } }),
    // @ts-expect-error -- name is misspelt
    messages.send({ sender, body, recipients: [{ number, fields: { nmae: 'Anna', gate: 7 } }] }),
    // @ts-expect-error -- no fields
    messages.sendOnce({ sender, body, recipients: [{ number }] }),
    // @ts-expect-error -- a number alone has no fields
    messages.send({ sender, body, recipients: number }),
    // @ts-expect-error -- a number in a list has none either
    messages.draft({ sender, body, recipients: [{ number, fields }, number] }),
    // @ts-expect-error -- a field is a string, a number or a boolean
    messages.send({ sender, body, recipients: { number, fields: { name: [], gate: 7 } } }),
  ])
})

interface Customer {
  name: string
  age?: number | undefined
}

class Person {
  readonly name = 'Anna'
  greet(): string {
    return this.name
  }
}

test('fields may be of an interface or a class, and recipients read-only', () => {
  const customer = { name: 'Anna' } as Customer
  const numbers = ['+39-3331234567'] as const
  const number: string = numbers[0]
  const body: string = 'Hi {{name}}'
  expectCompiled(({ messages, tokens }) => [
    messages.send({
      sender: 'Acme',
      body: 'Hi {{name}}',
      recipients: { number, fields: customer },
    }),
    messages.sendOnce({
      sender: 'Acme',
      body: 'Hi {{name}}',
      recipients: [
        { number, fields: new Person() },
        { number, fields: customer },
      ] as const,
    }),
    messages.draft({ sender: 'Acme', body, recipients: [{ number, fields: customer }, number] }),
    messages.sendMany([{ sender: 'Acme', body, recipients: { number, fields: new Person() } }]),
    messages.sendRealtime({ sender: 'Acme', body, number, fields: customer }),
    messages.update('', { recipients: numbers }),
    messages.send({ sender: 'Acme', body: 'Hi', recipients: Object.freeze([number]) }),
    tokens.create({ scopes: ['GET:*'] as const }),
    estimate({ body, recipients: [{ number, fields: customer }] as const }),
    renderTemplate(body, customer),
    renderTemplate(body, new Person()),
    // @ts-expect-error -- an interface without the placeholder's name
    messages.send({ sender: '', body: '{{nmae}}', recipients: { number, fields: customer } }),
    // @ts-expect-error -- an optional name
    messages.send({ sender: 'Acme', body: 'Hi {{age}}', recipients: { number, fields: customer } }),
    // @ts-expect-error -- a method is not a value
    messages.send({ sender: '', body: '{{greet}}', recipients: { number, fields: new Person() } }),
    // @ts-expect-error -- a Map holds no fields
    messages.send({ sender: 'Acme', body, recipients: { number, fields: new Map() } }),
  ])
})

test('optional fields may be undefined, even with exactOptionalPropertyTypes', () => {
  type Maybe<T> = { [Name in keyof T]-?: T[Name] | undefined }
  const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
  expectTypeOf<Maybe<CommonOptions>>().toExtend<CommonOptions>()
  expectTypeOf<Maybe<CallOptions>>().toExtend<CallOptions>()
  expectTypeOf<Maybe<SendOptions>>().toExtend<SendOptions>()
  expectTypeOf<Maybe<SendOnceOptions>>().toExtend<SendOnceOptions>()
  expectTypeOf<Maybe<DraftOptions>>().toExtend<DraftOptions>()
  expectTypeOf<Maybe<SendManyOptions>>().toExtend<SendManyOptions>()
  expectTypeOf<Maybe<WatchOptions>>().toExtend<WatchOptions>()
  expectTypeOf<Maybe<ReconcileOptions>>().toExtend<ReconcileOptions>()
  expectTypeOf<Maybe<RetryOptions>>().toExtend<RetryOptions>()
  expectTypeOf<Maybe<ManagedTokenOptions>>().toExtend<ManagedTokenOptions>()
  expectTypeOf<Maybe<Hooks>>().toExtend<Hooks>()
  expectTypeOf<Maybe<TokenPage>>().toExtend<TokenPage>()
  expectTypeOf<Maybe<UpdateTokenRequest>>().toExtend<UpdateTokenRequest>()
  expectTypeOf<Maybe<NumberOptions>>().toExtend<NumberOptions>()
  expectTypeOf<Maybe<TemplateOptions>>().toExtend<TemplateOptions>()
  type Uncertain<T, Name extends keyof T> = Maybe<Omit<T, Name>> & Pick<T, Name>
  expectTypeOf<Uncertain<EstimateRequest, 'body' | 'recipients'>>().toExtend<EstimateRequest>()
  expectTypeOf<Uncertain<CreateCallbackUrlOptions, 'secret'>>().toExtend<CreateCallbackUrlOptions>()
  expectTypeOf<Uncertain<CheckCallbackUrlOptions, 'secret'>>().toExtend<CheckCallbackUrlOptions>()
  // A callback must not lose its protection without notice, so a `secret` whose variable may be unset does not compile.
  expectTypeOf<
    Uncertain<ParseCallbackOptions, 'secret' | 'confirm'>
  >().toExtend<ParseCallbackOptions>()
  const none = {} as Maybe<Omit<SendRequest, 'sender' | 'body' | 'recipients'>>
  const limits = {} as Maybe<CommonOptions>
  const sending = {} as Maybe<SendOptions>
  const token = {} as { token: string; credentials: Credentials | undefined }
  expectCompiled(({ messages }) => [
    createClient({ environment: 'test', ...token, ...limits }),
    createClient({ baseUrl: '', environment: undefined, ...token, managedToken: undefined }),
    messages.send({ ...request, ...none }, sending),
    messages.update('', { recipients: [], transaction: undefined, options: undefined }),
  ])
})

test('optional fields may be undefined in the sandbox too', async () => {
  type Maybe<T> = { [Name in keyof T]-?: T[Name] | undefined }
  expectTypeOf<Maybe<SandboxOptions>>().toExtend<SandboxOptions>()
  expectTypeOf<Maybe<NonNullable<SandboxOptions['assumptions']>>>().toExtend<
    NonNullable<SandboxOptions['assumptions']>
  >()
  expectTypeOf<Maybe<CallbackOptions>>().toExtend<CallbackOptions>()
  expectTypeOf<Maybe<ListenOptions>>().toExtend<ListenOptions>()
  expectTypeOf<Maybe<AccountOptions>>().toExtend<AccountOptions>()
  expectTypeOf<Maybe<TokenOptions>>().toExtend<TokenOptions>()
  expectTypeOf<Maybe<TokenLimits>>().toExtend<TokenLimits>()
  expectTypeOf<Maybe<MessageFilter>>().toExtend<MessageFilter>()
  expectTypeOf<Maybe<FaultMatch>>().toExtend<FaultMatch>()
  expectTypeOf<Maybe<FaultCondition>>().toExtend<FaultCondition>()
  expectTypeOf<Maybe<Omit<FaultRule, 'action'>>>().toExtend<Omit<FaultRule, 'action'>>()
  expectTypeOf<Maybe<Omit<StatusAction, 'kind' | 'status'>>>().toExtend<
    Omit<StatusAction, 'kind' | 'status'>
  >()
  expectTypeOf<Maybe<Omit<DelayAction, 'kind' | 'for'>>>().toExtend<
    Omit<DelayAction, 'kind' | 'for'>
  >()
  expectTypeOf<Maybe<Omit<TruncateAction, 'kind'>>>().toExtend<Omit<TruncateAction, 'kind'>>()
  expectTypeOf<Maybe<Omit<SlowBodyAction, 'kind' | 'for'>>>().toExtend<
    Omit<SlowBodyAction, 'kind' | 'for'>
  >()

  const none = undefined as string | undefined
  await using sandbox = createSandbox({
    clock: undefined,
    startAt: undefined,
    seed: none,
    assumptions: { realtimeThroughput: undefined, numberForm: 'anyDigits' },
    callbacks: { allow: undefined, fetch: undefined, timeout: undefined },
  })
  expect(sandbox.token({ scopes: undefined, limits: { ip: undefined } })).toBeTypeOf('string')
  expect(sandbox.accounts.add({ email: none, credit: undefined }).credit).toBe(100)
  sandbox.faults.add({
    name: none,
    match: { number: none },
    when: { times: 1, every: undefined },
    action: { kind: 'status', status: 503, body: undefined, code: undefined, headers: undefined },
  })
  const sms = createClient({
    token: sandbox.token(),
    environment: 'test',
    fetch: sandbox.fetch,
    retry: false,
  })
  const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
  await expect(sms.messages.send(request)).rejects.toMatchObject({ status: 503 })
  await sms.messages.send(request)
  const message = await sandbox.waitForMessage({ to: none, body: undefined, since: undefined })
  expect(message.text).toBe('Hi')
})

test('a misspelt option does not compile', () => {
  const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
  const target = { environment: 'test', token: 'x' } as const
  expectCompiled(({ messages }) => [
    createClient({ ...target, timeout: false, retry: { attempts: 5 }, logger: console }),
    // @ts-expect-error -- timeout
    createClient({ ...target, tiemout: 5 }),
    // @ts-expect-error -- attempts
    createClient({ ...target, retry: { atempts: 5 } }),
    // @ts-expect-error -- there is no such hook
    createClient({ ...target, hooks: { requests: () => {} } }),
    // @ts-expect-error -- maxPrice
    messages.send(request, { maxprice: 1 }),
    // @ts-expect-error -- recipients
    messages.send({ sender: 'Acme', body: 'Hi', recipents: [] }),
    // @ts-expect-error -- save is an option of sendOnce
    messages.send(request, { save: () => {} }),
    // @ts-expect-error -- a draft's price is in its quote
    messages.draft(request, { maxPrice: 1 }),
    // @ts-expect-error -- concurrency
    messages.sendMany([request], { concurency: 2 }),
    // @ts-expect-error -- each message has its own key
    messages.sendMany([request], { key: 'one' }),
    // @ts-expect-error -- deadline
    messages.waitForDelivery('', { dedline: 5 }),
    // @ts-expect-error -- since
    messages.reconcile('', { sinse: new Date() }),
    // @ts-expect-error -- a realtime message has one number
    messages.sendRealtime(request),
  ])
})

test('a misspelt field of a request does not compile', () => {
  const required = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
  const number = '+39-3331234567'
  expectCompiled(({ messages, tokens }) => [
    // @ts-expect-error -- priority
    messages.send({ ...required, prioritiy: 2 }),
    // @ts-expect-error -- transaction
    messages.send({ sender: 'Acme', body: 'Hi', recipients: number, transacton: true }),
    // @ts-expect-error -- realtime
    messages.send({ ...required, options: { realtme: true } }),
    // @ts-expect-error -- timestamp_send, also beside a valid field
    messages.send({ ...required, options: { flash: true, timestampSend: new Date() } }),
    // @ts-expect-error -- fields
    messages.send({ ...required, recipients: { number, feilds: { name: 'Anna' } } }),
    // @ts-expect-error -- fields, in a list
    messages.send({ ...required, recipients: [{ number, feilds: { name: 'Anna' } }] }),
    // @ts-expect-error -- fields, in a list of both kinds
    messages.send({ ...required, recipients: [number, { number, feilds: { name: 'Anna' } }] }),
    // @ts-expect-error -- priority, of a realtime message
    messages.sendRealtime({ sender: 'Acme', body: 'Hi', number, prioritiy: 2 }),
    // @ts-expect-error -- fields, of a realtime message
    messages.sendRealtime({ sender: 'Acme', body: 'Hi', number, feilds: { name: 'Anna' } }),
    // @ts-expect-error -- flash, of a realtime message
    messages.sendRealtime({ sender: 'Acme', body: 'Hi', number, options: { falsh: true } }),
    // @ts-expect-error -- transaction
    messages.update('', { recipients: [], transacton: false }),
    // @ts-expect-error -- timestamp_send
    messages.update('', { recipients: [], options: { timestamp: '2030-12-25' } }),
    // @ts-expect-error -- PUT takes no other option
    messages.update('', { recipients: [], options: { flash: true } }),
    // @ts-expect-error -- ttl
    tokens.create({ scopes: [], tll: 3600 }),
    // @ts-expect-error -- walletAmount
    tokens.create({ scopes: [], limits: { walletAmmount: 5 } }),
    // @ts-expect-error -- name
    tokens.update('', { nmae: 'New' }),
    // @ts-expect-error -- limit
    tokens.list({ limt: 10 }),
    // @ts-expect-error -- signal
    messages.list({ signl: AbortSignal.abort() }),
  ])
})

test('a field that is missing or of another type does not compile', () => {
  expectCompiled(({ messages, tokens }) => [
    // @ts-expect-error -- no recipients
    messages.send({ sender: 'Acme', body: 'Hi' }),
    // @ts-expect-error -- recipients are required, though the list may be empty
    messages.update('', { transaction: false }),
    // @ts-expect-error -- milliseconds are not a send date
    messages.send({ sender: 'Acme', body: 'Hi', recipients: [], options: { timestamp_send: 1 } }),
    // @ts-expect-error -- a list is not a field
    messages.send({ sender: 'Acme', body: '{{a}}', recipients: { number: '', fields: { a: [] } } }),
    // @ts-expect-error -- a list does not hold fields
    messages.send({ sender: 'Acme', body: 'Hi', recipients: { number: '', fields: ['Anna'] } }),
    // @ts-expect-error -- no scopes
    tokens.create({}),
    // @ts-expect-error -- the refresh token is a separate argument
    tokens.refresh(''),
  ])
})

test('a client needs one address, and a token or credentials', () => {
  const token = 'secret-token'
  const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }
  const options: ClientOptions[] = [
    { environment: 'test', token },
    { environment: 'production', token: () => token },
    { environment: 'production', token: async () => token },
    { baseUrl: 'http://127.0.0.1:4010', credentials },
    { baseUrl: 'http://127.0.0.1:4010', token, credentials, tokenServiceUrl: '', fetch },
  ]
  expect(options).toHaveLength(5)
  expectCompiled(() => [
    // @ts-expect-error -- no address
    createClient({ token }),
    // @ts-expect-error -- two addresses
    createClient({ token, environment: 'test', baseUrl: 'http://127.0.0.1:4010' }),
    // @ts-expect-error -- no such environment
    createClient({ token, environment: 'staging' }),
    // @ts-expect-error -- neither token nor credentials
    createClient({ environment: 'test' }),
    // @ts-expect-error -- a variable that may be unset
    createClient({ environment: 'test', token: process.env['TOKEN'] }),
    // @ts-expect-error -- no API key
    createClient({ environment: 'test', credentials: { email: '' } }),
    // @ts-expect-error -- tokenServiceUrl
    createClient({ environment: 'test', token, tokenServiceURL: '' }),
  ])
})

test('the client’s errors are discriminated by name', () => {
  expectCompiled(() => {
    const error: unknown = new Error('no')
    if (!isSmsError(error)) return
    expectTypeOf(error.operation).toEqualTypeOf<
      keyof operations | keyof tokenOperations | undefined
    >()
    if (error.name === 'GatewayError') expectTypeOf(error).toEqualTypeOf<GatewayError>()
    else if (error.name === 'ConnectionError') expectTypeOf(error).toEqualTypeOf<ConnectionError>()
    else if (error.name === 'UnexpectedResponseError') expectTypeOf(error.excerpt).toBeString()
    else if (error.name === 'PreflightError')
      expectTypeOf(error.result).toEqualTypeOf<Message | undefined>()
    else expectTypeOf(error).toEqualTypeOf<ConfigurationError>()
    expectTypeOf(error.sent).toEqualTypeOf<'no' | 'unknown' | 'yes'>()
  })
  expectTypeOf<GatewayError['reason']>().toEqualTypeOf<ErrorName | 'undocumented'>()
  expectTypeOf<GatewayError['code']>().toEqualTypeOf<number | undefined>()
  expectCompiled(() => {
    const error = {} as GatewayError
    // @ts-expect-error -- no code has this name
    return error.reason === 'credit-not-enuogh'
  })
})

test('scopes are for the gateway’s methods, and there is no default', () => {
  expectTypeOf(messageScopes).returns.toEqualTypeOf<string[]>()
  expectCompiled(() => [
    // @ts-expect-error -- no methods
    messageScopes('test'),
    // @ts-expect-error -- of the token service only
    messageScopes('test', ['PATCH']),
    // @ts-expect-error -- no such environment
    messageScopes('staging', ['GET']),
  ])
})

test('raw has every path of the spec', () => {
  type Success = operations['getMessage']['responses'][200]['content']['application/json']
  expectCompiled(async ({ raw, tokens }) => {
    const path = { id: '' } satisfies paths['/messages/{id}']['parameters']['path']
    const { data } = await raw.GET('/messages/{id}', { params: { path } })
    expectTypeOf(data).toEqualTypeOf<Success | undefined>()
    const token = { token: '' } satisfies tokenPaths['/tokens/{token}']['parameters']['path']
    await tokens.raw.GET('/tokens/{token}', { params: { path: token } })
    // @ts-expect-error -- without its last slash it is not a path of the spec
    await raw.GET('/messages')
    // @ts-expect-error -- no recipients
    await raw.POST('/messages/', { body: { sender: 'Acme', body: 'Hi' } })
  })
})

test('raw, unlike send(), accepts a misspelt optional field: openapi-typescript #1769 and #2329', () => {
  expectCompiled(({ raw }) =>
    raw.POST('/messages/', {
      body: {
        sender: 'Acme',
        body: 'Hi',
        recipients: [],
        prioritiy: 2,
        options: { realtme: true },
      },
    }),
  )
})
