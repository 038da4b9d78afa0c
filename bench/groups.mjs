/**
 * Everything that is measured, in the order of the page.
 *
 * @typedef {object} Group
 * @property {string} part
 * @property {string} title
 * @property {string} how
 * @property {string} [missed] Why some of its goals are missed, if they are.
 * @property {(flags: { soak?: string }) => Promise<{ rows: import('./figures.mjs').Row[], bars?: import('./figures.mjs').Bars[] }>} measure
 * @type {Record<string, Group>}
 */
export const groups = {
  rate: {
    part: 'The client',
    title: 'Sending',
    how:
      'One POST, with 64 in flight, to a server in a separate process that responds immediately. The client checks the response, ' +
      'and adds a key and a time limit; the others use their defaults, without their own retries. The rounds are interleaved. The transport ' +
      'is the one in `gateway-sms/node`.',
    missed:
      'The client itself takes 11 µs per call if nothing else runs, and about 30 µs with a network, because it reads the response field by ' +
      'field and compares it with the request, which none of the others does. The ratios to `fetch` vary by a tenth from run to run.',
    measure: async () => (await import('./client/rate.mjs')).measureRate(),
  },
  size: {
    part: 'The client',
    title: 'Size',
    how:
      '`createClient` with openapi-fetch as an application bundles it, minified and gzipped: first the static imports in one file, then ' +
      'everything that is loaded on first use, split into files. The same for each peer that can be bundled for a browser.',
    missed:
      'Even in one file, everything takes 24 kB, of which openapi-fetch takes 2.4 kB and no other module more than a tenth. Splitting into ' +
      'several files adds 1.5 kB. The rest is features: drafts, bulk sending, polling, tokens, and checks for callers without TypeScript.',
    measure: async () => (await import('./client/size.mjs')).measureSize(),
  },
  import: {
    part: 'The client',
    title: 'Importing',
    how: 'Each in a new process, minus the time of an empty process.',
    measure: async () => (await import('./client/import-time.mjs')).measureImportTime(),
  },
  memory: {
    part: 'The client',
    title: 'Memory',
    how:
      'A process that sends a million generated messages without a network: its live heap at the end, its growth over the last two thirds of ' +
      'the run, and its peak. The peak is compared with a loop that only creates a timer and a controller for each message, and with one ' +
      'that also creates a response.',
    missed:
      "The peak comes from V8's young generation, which grows to 64 MB in every process that creates enough garbage, such as the loop with " +
      'responses. It does not depend on what the client allocates: with a `fetch` that creates no `Response`, the peak is 155 MB. With ' +
      '`--max-semi-space-size=16` it is 142 MB. With 4 it is 111 MB, and 130 MB for the loop.',
    measure: async () => (await import('./client/memory.mjs')).measureMemory(),
  },
  segments: {
    part: 'The client',
    title: 'Segments',
    how: 'The speed and the counts of `countSegments` compared with sms-segments-calculator.',
    measure: async () => (await import('./client/segments.mjs')).measureSegments(),
  },
  start: {
    part: 'The sandbox',
    title: 'Starting',
    how: "The time from starting the process to its first response, compared with Prism's mock of the same spec.",
    measure: async () => (await import('./sandbox/start.mjs')).measureStart(),
  },
  create: {
    part: 'The sandbox',
    title: 'In a test process',
    how: 'In a new process.',
    measure: async () => (await import('./sandbox/create.mjs')).measureCreate(),
  },
  requests: {
    part: 'The sandbox',
    title: 'Requests per second',
    how: 'Over 16 connections, with and without a data file, compared with Prism and a Node server that responds immediately.',
    measure: async () => (await import('./sandbox/rate.mjs')).measureRate(),
  },
  process: {
    part: 'The sandbox',
    title: 'Requests per second in process',
    how:
      'Through `sandbox.fetch`, one after the other, including sending and the report for each message. Compared with Mock Service Worker, ' +
      'set up as its guide says, which responds to the same two routes with constants. Each has its own process, and the rounds alternate.',
    measure: async () => (await import('./sandbox/in-process.mjs')).measureInProcess(),
  },
  room: {
    part: 'The sandbox',
    title: 'Memory and large operations',
    how: "The process's memory as the operating system reports it, and the time of large operations, as the shortest of five attempts.",
    missed:
      'A message takes about 500 bytes. Of the rest, about 40 MB are in use after the first thousand messages, for compiled code, the threads ' +
      'that compile it, and 200 connections. Another 20 MB are reserved by the garbage collector.',
    measure: async () => (await import('./sandbox/memory.mjs')).measureMemory(),
  },
  soak: {
    part: 'The sandbox',
    title: 'Long runs',
    how:
      'The memory of a sandbox that has reached its limit of messages and keeps receiving more: at the end, as a ratio to that after a third ' +
      'of the time. `--soak 10` makes this run for ten minutes.',
    measure: async ({ soak }) =>
      (await import('./sandbox/soak.mjs')).measureSoak(Number(soak ?? 0.5)),
  },
  campaign: {
    part: 'The outbox',
    title: 'A campaign',
    how:
      'A million recipients of one text in batches of 1,000, otherwise with the defaults, from the first recipient read to the last message ' +
      'queued. The gateway runs in its own process and takes 30 ms for each request. PostgreSQL runs on the same machine without fsync, ' +
      'and PGlite does not sync either.',
    measure: async () => (await import('./outbox/measure.mjs')).measureCampaign(),
  },
  personal: {
    part: 'The outbox',
    title: 'Personalised messages',
    how:
      '10,000 messages with one recipient each, with 128 in flight, including the import. The plain job is a loop of `fetch`, `send` and ' +
      '`complete` on the same PostgreSQL, also with 128 in flight. It makes one request per message, keeps no record, and sends twice after a crash.',
    measure: async () => (await import('./outbox/measure.mjs')).measurePersonal(),
  },
  reopen: {
    part: 'The outbox',
    title: 'Opening',
    how: 'The time to open a store with a million unsent messages in a new process.',
    measure: async () => (await import('./outbox/measure.mjs')).measureReopen(),
  },
}
