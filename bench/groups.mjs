/**
 * What is measured, in the order of the page.
 *
 * @typedef {object} Group
 * @property {string} part
 * @property {string} title
 * @property {string} how
 * @property {string} [missed] Why goals of it are missed, when they are.
 * @property {(flags: { soak?: string }) => Promise<{ rows: import('./figures.mjs').Row[], bars?: import('./figures.mjs').Bars[] }>} measure
 * @type {Record<string, Group>}
 */
export const groups = {
  rate: {
    part: 'The client',
    title: 'Sending',
    how:
      'One POST, with 64 in flight, to a server in a separate process that responds immediately. The client reads and checks the response, ' +
      'and adds a key and a time limit; the others use their defaults, without their own retries. The rounds are interleaved. The transport ' +
      'is that of `gateway-sms/node`.',
    missed:
      'The client itself takes 11 µs of a call if nothing else runs, and about 30 with a network: it reads the response field by field and ' +
      'compares it with the request, which none of the others does. From run to run the ratios to `fetch` vary by a tenth.',
    measure: async () => (await import('./client/rate.mjs')).measureRate(),
  },
  size: {
    part: 'The client',
    title: 'Size',
    how:
      '`createClient` with openapi-fetch as an application bundles it, minified and gzipped: every static import in one file; and everything ' +
      'that is loaded on first use, in as many files as splitting makes. The others likewise, as far as they can be bundled for a browser.',
    missed:
      'In one file, everything is 22.9 kB, of which openapi-fetch is 2.3 kB and every other module less than 1 kB. What remains is features: ' +
      'drafts, bulk sending, polling, tokens, and checks for callers without TypeScript. Splitting costs 2.1 kB. Loading both parts as one ' +
      'would save about 1 kB of that, but a program that only sends would load 5.5 kB more.',
    measure: async () => (await import('./client/size.mjs')).measureSize(),
  },
  import: {
    part: 'The client',
    title: 'Importing',
    how: 'Each in a fresh process, less the time of an empty one.',
    measure: async () => (await import('./client/import-time.mjs')).measureImportTime(),
  },
  memory: {
    part: 'The client',
    title: 'Memory',
    how:
      'A process that sends a million generated messages to nowhere: its live heap at the end, whether that has grown since a third of the ' +
      'way, and its peak, beside that of a loop that only makes a timer and a controller for each, and of one that also makes a response.',
    missed:
      "The peak is that of V8's young generation, which grows to 64 MB on Node 26. V8 doubles it once the objects that survived its " +
      'collections since the last doubling add up to its size. Only 0.1 MB survives each collection of 32 MB here, but a process that runs for ' +
      'long enough still reaches the maximum. The peak is the same with 8 messages at once instead of 64, and with a `fetch` that makes no ' +
      '`Response`. On Node 22 it is 118 MB, and 150 MB for the loop with responses; on Node 24 it is 236 MB, and 302 MB for that loop.',
    measure: async () => (await import('./client/memory.mjs')).measureMemory(),
  },
  segments: {
    part: 'The client',
    title: 'Segments',
    how: '`countSegments` beside sms-segments-calculator: speed and counts.',
    measure: async () => (await import('./client/segments.mjs')).measureSegments(),
  },
  start: {
    part: 'The sandbox',
    title: 'Starting',
    how: "From starting the process to its first response, beside Prism's mock of the same spec.",
    measure: async () => (await import('./sandbox/start.mjs')).measureStart(),
  },
  create: {
    part: 'The sandbox',
    title: 'In a test process',
    how: 'In a process that has done nothing yet.',
    measure: async () => (await import('./sandbox/create.mjs')).measureCreate(),
  },
  requests: {
    part: 'The sandbox',
    title: 'Requests a second',
    how: 'Over 16 connections, without a data file and with one, beside Prism and a Node server that responds at once.',
    measure: async () => (await import('./sandbox/rate.mjs')).measureRate(),
  },
  process: {
    part: 'The sandbox',
    title: 'Requests a second in process',
    how:
      'Through `sandbox.fetch`, one after the other, including the departure and the report of each message; beside Mock Service Worker, set up ' +
      'as its guide says, which responds to the same two routes with constants. Each has its own process, and the rounds alternate.',
    measure: async () => (await import('./sandbox/in-process.mjs')).measureInProcess(),
  },
  room: {
    part: 'The sandbox',
    title: 'Memory, and much at once',
    how: 'What the process holds as the operating system has it, and how long it takes for a lot; of five tries the quickest.',
    missed:
      'A message takes some 500 bytes. Of the rest some 40 MB are there after the first thousand messages: compiled code, the threads that ' +
      'compile it, and 200 connections; and 20 are room that the garbage collector keeps.',
    measure: async () => (await import('./sandbox/memory.mjs')).measureMemory(),
  },
  soak: {
    part: 'The sandbox',
    title: 'For long',
    how:
      'A sandbox that is at its limit of messages and gets more and more of them: what it holds at the end, to what it held after a third of the ' +
      'time. `--soak 10` makes it take ten minutes.',
    measure: async ({ soak }) =>
      (await import('./sandbox/soak.mjs')).measureSoak(Number(soak ?? 0.5)),
  },
  campaign: {
    part: 'The outbox',
    title: 'A campaign',
    how:
      'A million recipients of one text in batches of 1,000, with the defaults otherwise, from the first recipient read to the last message ' +
      'queued. The gateway runs in its own process and takes 30 ms for each request. PostgreSQL runs on the same machine, without fsync; ' +
      'PGlite does not sync either.',
    measure: async () => (await import('./outbox/measure.mjs')).measureCampaign(),
  },
  personal: {
    part: 'The outbox',
    title: 'Personalised messages',
    how:
      '10,000 messages with one recipient each, 128 in flight, import included. The plain job is a loop of `fetch`, `send` and `complete` on ' +
      'the same PostgreSQL, also with 128 in flight: it makes one request a message, keeps no record, and sends again after a crash.',
    measure: async () => (await import('./outbox/measure.mjs')).measurePersonal(),
  },
  reopen: {
    part: 'The outbox',
    title: 'Opening',
    how: 'A store with a million messages that are still to be sent, opened in a fresh process.',
    measure: async () => (await import('./outbox/measure.mjs')).measureReopen(),
  },
}
