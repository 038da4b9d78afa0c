import { idOf, number, other, unknownId, unreachable, type Probe, type Seen } from './probe.ts'

/** What happens, and what is seen of it, each under a name. */
export type Scenario = (probe: Probe) => Promise<Record<string, Seen>>

const fields = { name: 'Anna', code: 7 }

export const life: Scenario = async (probe) => {
  const empty = await probe.list()
  const sent = await probe.send({
    body: 'Hi {{name}}, {{name}}!',
    recipients: [{ number, fields }, other, 'nobody', '+39-1'],
    priority: 2,
    options: {
      flash: true,
      custom: { order: 7, nested: { deep: [1] } },
      callback_url: 'http://127.0.0.1:9/callback',
      callback_field: 'summary',
    },
  })
  const id = idOf(sent)
  const read = await probe.read(id)
  await probe.sandbox.advance('1500ms')
  const underWay = await probe.read(id)
  await probe.sandbox.advance('1m')
  return {
    empty,
    sent,
    read,
    underWay,
    delivered: await probe.read(id),
    again: await probe.read(id),
    recipients: await probe.recipients(id),
    first: await probe.call('GET', `/messages/${id}/recipients/${encodeURIComponent(number)}`),
    stranger: await probe.call('GET', `/messages/${id}/recipients/%2B39-3339999999`),
    list: await probe.list(),
    cancelled: await probe.cancel(id),
    moved: await probe.update(id, { recipients: [], options: { timestamp_send: '2030-01-01' } }),
  }
}

export const plain: Scenario = async (probe) => {
  const sent = await probe.send()
  const again = await probe.send()
  const id = idOf(sent)
  return { sent, again, recipients: await probe.recipients(id), list: await probe.list() }
}

export const failedDelivery: Scenario = async (probe) => {
  const id = idOf(await probe.send({ recipients: [unreachable] }))
  await probe.sandbox.advance('1h')
  return { read: await probe.read(id), recipients: await probe.recipients(id) }
}

export const refusals: Scenario = async (probe) => {
  const { as } = probe
  const id = idOf(await probe.send())
  const patient = idOf(await probe.send({ transaction: true, priority: 1e6 }))
  return {
    unknown: await probe.read(unknownId),
    invalid: await probe.read('no-id'),
    missing: await probe.send({ body: undefined }),
    unaffordable: await probe.send({ priority: 1e6 }),
    closeUnaffordable: await probe.update(patient, {
      recipients: [other],
      transaction: false,
    }),
    afterUnaffordable: await probe.read(patient),
    afterRefusals: await probe.list(),
    updateUnknown: await probe.update(unknownId, { recipients: [number] }),
    updateInvalid: await probe.update('no-id', { recipients: [] }),
    updateClosed: await probe.update(id, { recipients: [], transaction: false }),
    cancelUnknown: await probe.cancel(unknownId),
    cancelInvalid: await probe.cancel('no-id'),
    cancelNothing: await probe.call('DELETE', '/messages/'),
    anonymous: await probe.send({}, as('')),
    unknownToken: await probe.send({}, as(`Bearer ${unknownId}`)),
    withoutScope: await probe.send(
      {},
      as(`Bearer ${probe.sandbox.token({ scopes: ['GET:*/*'] })}`),
    ),
  }
}

export const oversized: Scenario = async (probe) => ({
  sent: await probe.send({ body: 'x'.repeat(20_000) }),
})

export const bodies: Scenario = async (probe) => {
  const asText = { 'content-type': 'text/plain' }
  const charset = { 'content-type': 'application/json; charset=utf-8' }
  return {
    malformed: await probe.call('POST', '/messages/', '{"sender":'),
    asText: await probe.send({}, asText),
    charset: await probe.send({}, charset),
    unknownField: await probe.send({ colour: 'red' }),
    wrongType: await probe.send({ test: 'true' }),
    textPriority: await probe.send({ priority: '1.5' }),
    nothing: await probe.send({ options: null }),
    withoutSender: await probe.send({ sender: undefined }),
    withoutBody: await probe.send({ body: undefined }),
    withoutRecipients: await probe.send({ recipients: undefined }),
    nobody: await probe.send({ recipients: [] }),
    ofTheDocuments: await probe.send({ recipients: '+39-3491234518' }),
    compressed: await probe.send({}, { 'content-encoding': 'gzip' }),
    numberAsSender: await probe.send({ sender: 12345 }),
    empty: await probe.call('POST', '/messages/', {}),
    array: await probe.call('POST', '/messages/', []),
    lowPriority: await probe.send({ priority: 0.5 }),
    decimals: await probe.send({ priority: 1.4 }),
    customText: await probe.send({ options: { custom: 'order 7' } }),
    once: await probe.send(),
    twice: await probe.send(),
    list: await probe.list(),
  }
}

export const senders: Scenario = async (probe) => {
  const from = (sender: string) => probe.send({ sender })
  return {
    two: await from('Ac'),
    three: await from('Acm'),
    eleven: await from('AcmeAcmeAcm'),
    twelve: await from('AcmeAcmeAcme'),
    digits14: await from('12345678901234'),
    digits15: await from('123456789012345'),
    spaced: await from('Acme Ltd.'),
    endless: await from('x'.repeat(5000)),
  }
}

export const texts: Scenario = async (probe) => {
  const saying = async (body: string, options = {}) => {
    const sent = await probe.send({
      body,
      recipients: [{ number, fields: { name: 'x'.repeat(200) } }],
      ...options,
    })
    await probe.sandbox.advance('1m')
    return { sent, to: await probe.recipients(idOf(sent)) }
  }
  const all = {
    control: await saying('  a & <b>\n\0c '),
    emoji: await saying('😀'),
    gsm160: await saying('x'.repeat(160)),
    gsm161: await saying('x'.repeat(161)),
    gsm310: await saying('x'.repeat(310)),
    ucs71: await saying('—'.repeat(71)),
    ucs138: await saying('—'.repeat(138)),
    emoji36: await saying('😀'.repeat(36)),
    accents: await saying('è'.repeat(100)),
    extension81: await saying('€'.repeat(81)),
    pair: await saying(`${'x'.repeat(152)}€${'x'.repeat(152)}`),
    template: await saying('Hi {{name}}'),
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, { sent, to }]) => [
      [name, sent],
      [`${name}To`, to],
    ]),
  )
}

export const paths: Scenario = async (probe) => {
  const id = idOf(await probe.send({ transaction: true }))
  const change = { recipients: [] }
  return {
    patch: await probe.call('PATCH', `/messages/${id}`, change),
    post: await probe.call('POST', `/messages/${id}`, change),
    unknown: await probe.call('GET', '/message'),
    putOnList: await probe.call('PUT', '/messages/', change),
    putWithSlash: await probe.call('PUT', `/messages/${id}/`, change),
    getWithSlash: await probe.call('GET', `/messages/${id}/`),
    listWithoutSlash: await probe.call('GET', '/messages'),
    recipients: await probe.recipients(id),
    upperCase: await probe.call('GET', `/messages/${id.toUpperCase()}`),
  }
}

export const recipients: Scenario = async (probe) => {
  const several = await probe.send({
    recipients: [
      { number, fields: { name: 'Anna' } },
      { number: other, fields: { name: 'Bob' } },
    ],
    body: 'Hi {{name}} {{name}}',
  })
  const id = idOf(several)
  return {
    several,
    listed: await probe.recipients(id),
    one: await probe.call('GET', `/messages/${id}/recipients/${encodeURIComponent(other)}`),
    text: await probe.send({ recipients: number }),
    object: await probe.send({ recipients: { number, fields } }),
    withoutHyphen: await probe.send({ recipients: ['+393331234567', number] }),
    withoutPlus: await probe.send({ recipients: ['39-3331234567', number] }),
    wrong: await probe.send({ recipients: [number, 'nobody', 'no one'] }),
    afterWrong: await probe.send({ test: true }),
  }
}

export const prices: Scenario = async (probe) => {
  const realtime = await probe.send({ options: { realtime: true } })
  const sent = await probe.send({ priority: 2, body: 'x'.repeat(200), recipients: [number, other] })
  const id = idOf(sent)
  const credit = async () => {
    const seen = await probe.read(id)
    return { ...seen, body: (seen.body as { credit: string }).credit }
  }
  const paid = await credit()
  const read = await credit()
  const test = await probe.send({ test: true })
  const afterTest = await credit()
  await probe.send({ body: undefined })
  const afterRefusal = await credit()
  const left = Number(afterRefusal.body)
  return {
    realtime,
    sent,
    paid,
    read,
    test,
    afterTest,
    afterRefusal,
    recipients: await probe.recipients(id),
    unaffordable: await probe.send({ priority: 1e6 }),
    all: await probe.send({ priority: left / 0.0315 }),
  }
}

export const drafts: Scenario = async (probe) => {
  const opened = await probe.send({ transaction: true })
  const id = idOf(opened)
  await probe.sandbox.advance('1m')
  const waiting = await probe.read(id)
  const listed = await probe.list()
  const withoutRecipients = await probe.update(id, { transaction: true })
  const kept = await probe.update(id, { recipients: [other], transaction: true })
  const added = await probe.update(id, { recipients: [other] })
  const open = await probe.read(id)
  const dated = await probe.update(id, {
    recipients: [other],
    options: { timestamp_send: '2030-01-01' },
  })
  const closed = await probe.update(id, { recipients: [number], transaction: false })
  const read = await probe.read(id)
  const toNobody = idOf(await probe.send({ transaction: true, recipients: [] }))
  return {
    opened,
    waiting,
    listed,
    withoutRecipients,
    kept,
    added,
    open,
    dated,
    closed,
    read,
    second: await probe.update(id, { recipients: [], transaction: false }),
    more: await probe.update(id, { recipients: [number] }),
    moreAndLater: await probe.update(id, {
      recipients: [number],
      options: { timestamp_send: '2031-01-01' },
    }),
    nobody: await probe.update(toNobody, { recipients: [], transaction: false }),
    cancelled: await probe.cancel(toNobody),
  }
}

export const sendDates: Scenario = async (probe) => {
  const at = (timestamp_send: string) => probe.send({ options: { timestamp_send } })
  const soon = await at('2026-01-16')
  const id = idOf(soon)
  await probe.sandbox.advance('1m')
  const waiting = await probe.read(id)
  const moved = await probe.update(id, {
    recipients: [],
    options: { timestamp_send: '2026-01-17' },
  })
  const yearLast = await at('05-06-2030')
  const slashes = await at('2030/06/05')
  const impossible = await at('2030-02-30')
  await probe.sandbox.advance('10d')
  const late = await probe.update(id, { recipients: [], options: { timestamp_send: '2026-03-01' } })
  return { soon, waiting, moved, yearLast, slashes, impossible, late }
}

export const realtime: Scenario = async (probe) => {
  const options = { realtime: true }
  const first = await probe.send({ options })
  const read = await probe.read(idOf(first))
  const tooEarly = await probe.send({ options })
  const toAnother = await probe.send({ options, recipients: other })
  const ordinary = await probe.send()
  const another = await probe.send({ options }, probe.as(`Bearer ${probe.sandbox.token()}`))
  await probe.sandbox.advance('40s')
  return {
    first,
    read,
    tooEarly,
    toAnother,
    ordinary,
    another,
    later: await probe.send({ options }),
  }
}

export const cancelling: Scenario = async (probe) => {
  await probe.send()
  const id = idOf(await probe.send())
  const cancelled = await probe.cancel(id)
  return {
    cancelled,
    read: await probe.read(id),
    recipients: await probe.recipients(id),
    list: await probe.list(),
    second: await probe.cancel(id),
    after: await probe.send({ test: true }),
  }
}

export const access: Scenario = async (probe) => {
  const { sandbox, as } = probe
  const id = idOf(await probe.send())
  const mayOnly = (method: string) => as(`Bearer ${sandbox.token({ scopes: [`${method}:*/*`] })}`)
  const expired = as(`Bearer ${sandbox.token({ timeToLive: 0 })}`)
  const foreign = as(`Bearer ${sandbox.accounts.add().token()}`)
  const change = { recipients: [] }
  const read = `/messages/${id}`
  await probe.send({ sender: 'Other' }, foreign)
  return {
    anonymous: await probe.call('GET', '/messages/', undefined, as('')),
    anonymousSend: await probe.send({}, as('')),
    anonymousCancel: await probe.call('DELETE', `/messages/${unknownId}`, undefined, as('')),
    bare: await probe.call('GET', read, undefined, as(probe.token)),
    query: await probe.call('GET', `${read}?access_token=${probe.token}`, undefined, as('')),
    expired: await probe.call('GET', read, undefined, expired),
    unknown: await probe.call('GET', read, undefined, as(`Bearer ${unknownId}`)),
    getWithPost: await probe.call('GET', read, undefined, mayOnly('POST')),
    postWithGet: await probe.send({}, mayOnly('GET')),
    putWithPost: await probe.call('PUT', read, change, mayOnly('POST')),
    putWithGet: await probe.call('PUT', read, change, mayOnly('GET')),
    deleteWithGet: await probe.call('DELETE', `/messages/${unknownId}`, undefined, mayOnly('GET')),
    foreignRead: await probe.call('GET', read, undefined, foreign),
    foreignRecipients: await probe.call('GET', `${read}/recipients/`, undefined, foreign),
    foreignList: await probe.call('GET', '/messages/', undefined, foreign),
    ownList: await probe.list(),
    foreignUpdate: await probe.call(
      'PUT',
      read,
      { recipients: [], options: { timestamp_send: '2030-01-01' } },
      foreign,
    ),
    foreignCancel: await probe.call('DELETE', read, undefined, foreign),
  }
}

export const lists: Scenario = async (probe) => {
  for (const sender of ['One', 'Two', 'Three', 'Four']) await probe.send({ sender })
  await probe.send({ sender: 'Five', transaction: true })
  return { list: await probe.list() }
}

export const tokens: Scenario = async (probe) => {
  const { call, createToken, as, sandbox } = probe
  const foreign = sandbox.accounts.add()
  const foreignBasic = as(`Basic ${btoa(`${foreign.email}:${foreign.apiKey}`)}`)
  const wrongKey = as(`Basic ${btoa(`${sandbox.credentials.email}:wrong`)}`)
  const made = await createToken({ name: 'Orders', ttl: 3600, limits: { totalRequests: 2 } })
  const token = idOf(made)
  const bearer = as(`Bearer ${token}`)
  await call('GET', '/messages/', undefined, bearer)
  await call('GET', '/messages/', undefined, bearer)
  const overLimit = await call('GET', '/messages/', undefined, bearer)
  const spender = idOf(await createToken({ scopes: ['*:*/*'], limits: { walletAmount: 0.01 } }))
  const refreshable = await createToken({ name: 'Refreshable' })
  const { refreshToken } = refreshable.body as { refreshToken: string }
  const refresh = `/tokens/${idOf(refreshable)}`
  const wronglyRefreshed = await call('PATCH', refresh, {}, as(`Bearer ${unknownId}`))
  const refreshed = await call('PATCH', refresh, {}, as(`Bearer ${refreshToken}`))
  const doomed = idOf(await createToken())
  const deleted = await call('DELETE', `/tokens/${doomed}`)
  const foreignToken = idOf(await call('POST', '/tokens', { scopes: ['GET:*/*'] }, foreignBasic))
  return {
    made,
    read: await call('GET', `/tokens/${token}`),
    overLimit,
    overAmount: await probe.send({}, as(`Bearer ${spender}`)),
    wronglyRefreshed,
    refreshed,
    oldToken: await call('GET', '/messages/', undefined, as(`Bearer ${idOf(refreshable)}`)),
    deleted,
    deletedToken: await call('GET', '/messages/', undefined, as(`Bearer ${doomed}`)),
    list: await call('GET', '/tokens'),
    one: await call('GET', '/tokens?limit=1'),
    skipped: await call('GET', '/tokens?limit=2&skip=1'),
    overLimitOfPage: await call('GET', '/tokens?limit=101'),
    anonymous: await call('GET', '/tokens', undefined, as('')),
    wrongKey: await call('GET', '/tokens', undefined, wrongKey),
    foreign: await call('GET', `/tokens/${foreignToken}`),
    unknown: await call('GET', `/tokens/${unknownId}`),
    malformed: await call('GET', '/tokens/no-token'),
    deleteUnknown: await call('DELETE', `/tokens/${unknownId}`),
    scopes: await call('GET', '/scopes'),
    renamed: await call('PATCH', `/tokens/${token}`, { name: 'Renamed' }),
    afterRenamed: await call('GET', `/tokens/${token}`),
    prolonged: await call('PATCH', `/tokens/${token}`, { ttl: 60 }),
    patchMalformed: await call('PATCH', `/tokens/${token}`, { scopes: ['everything'] }),
    patchUnknown: await call('PATCH', `/tokens/${token}`, { scopes: ['GET:example.com/x'] }),
    malformedScopes: await createToken({ scopes: ['everything'] }),
    unknownScopes: await createToken({ scopes: ['GET:example.com/x'] }),
    withoutScopes: await createToken({ scopes: undefined }),
    noScopes: await createToken({ scopes: [] }),
    negative: await createToken({ ttl: -1 }),
    tooLong: await createToken({ ttl: 40_000_000 }),
  }
}
