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
      'Each client sends POSTs, 64 at a time, to a server in a separate process that responds immediately, and the time of one send is ' +
      'measured. The gateway-sms client reads and checks the response, and adds a key and a time limit. The other clients use their ' +
      'defaults, without their own retries. Each client has its own process, and the clients take turns. The transport is the one ' +
      'in `gateway-sms/node`.',
    missed:
      'Without a network, the client itself takes about 10 µs per call. It checks the request, reads the response field by ' +
      'field, and compares it with the request, which none of the others does: [decision 28](decisions/0028-calls-allocate-little.md).',
    measure: async () => (await import('./client/rate.mjs')).measureRate(),
  },
  size: {
    part: 'The client',
    title: 'Size',
    how:
      'The size of `createClient` with openapi-fetch when an application bundles it, minified and gzipped. The first row counts every ' +
      'static import, in one file. The second row adds everything that is loaded on first use, in as many files as code splitting creates. ' +
      'The other clients are measured in the same way, if they can be bundled for a browser.',
    missed:
      'In one file, everything takes 23.5 kB. Of that, openapi-fetch takes 2.3 kB, and no other module takes more than 1 kB. The rest is features: ' +
      'drafts, bulk sending, polling, tokens, and checks for callers without TypeScript. Splitting the code adds 2.1 kB. Loading both parts as one ' +
      'would save about 1 kB of that, but a program that only sends would load 5.7 kB more.',
    measure: async () => (await import('./client/size.mjs')).measureSize(),
  },
  import: {
    part: 'The client',
    title: 'Importing',
    how: 'Each library is imported in a new process. The time that an empty process takes is subtracted.',
    missed:
      'The time in milliseconds depends on the machine: it was 6.4 ms on one where importing Twilio took 84 ms, and between 7.4 and 9.4 ms where ' +
      'Twilio took 112 to 134 ms.',
    measure: async () => (await import('./client/import-time.mjs')).measureImportTime(),
  },
  memory: {
    part: 'The client',
    title: 'Memory',
    how:
      'A process sends a million generated messages, 64 at a time, to a `fetch` that responds without a network. The table shows its live heap at ' +
      'the end, how much that has grown since a third of the way, and its peak memory. For comparison, one loop only creates a timer and a ' +
      'controller for each message, and another sends the messages with openapi-fetch alone. Each peak is the median of three runs.',
    missed:
      "On Node 26, V8's young generation grows to 64 MB in any process that runs for long enough: V8 doubles it once the objects that survived its " +
      'collections since the last doubling add up to its size. Node itself takes 42 MB. While the first thousand messages are sent, V8 ' +
      'compiles 300 functions, 210 with openapi-fetch alone, and keeps up to 16 MB of finished compilations until a background thread has ' +
      'time to release them. With `--no-maglev-destroy-on-background`, which releases them at once, the peak is 139 MB, compared with 135 MB ' +
      'for openapi-fetch alone. With `--max-semi-space-size=16`, it is 126 MB. On Node 22 it is 106 MB, compared with 99 MB for openapi-fetch alone; on Node 24 it is 211 MB, ' +
      'compared with 203 MB.',
    measure: async () => (await import('./client/memory.mjs')).measureMemory(),
  },
  segments: {
    part: 'The client',
    title: 'Segments',
    how: 'Compares `countSegments` with sms-segments-calculator, in speed and in its counts.',
    measure: async () => (await import('./client/segments.mjs')).measureSegments(),
  },
  start: {
    part: 'The sandbox',
    title: 'Starting',
    how:
      "The time from starting the command to its first response, compared with Prism's mock of the same spec, and in addition to starting " +
      'and ending an empty process. The import is that of `gateway-sms/sandbox`, in a new process.',
    measure: async () => (await import('./sandbox/start.mjs')).measureStart(),
  },
  create: {
    part: 'The sandbox',
    title: 'In a test process',
    how:
      'Measured in a process that has done nothing else yet. Afterwards, 50,000 messages are queued, and the clock is advanced by an hour, ' +
      'so that all of them are sent and get their reports.',
    measure: async () => (await import('./sandbox/create.mjs')).measureCreate(),
  },
  requests: {
    part: 'The sandbox',
    title: 'Requests per second',
    how:
      'Measured over 16 connections. By default, the sandbox and Prism log every request, and so they are compared: for a POST, the sandbox ' +
      'writes two lines, and Prism six. Both write to a pipe, which the load generator reads. They are also compared without their logs, ' +
      'where the sandbox would miss the goals: [decision 26](decisions/0026-prism-with-its-log.md) says why the goals apply with logs. A bare ' +
      'Node server, which responds at once and has no log, is compared with the sandbox without its log, with and without a data file.',
    missed:
      'Half of the time for a GET is spent in writing the response to the socket, and a quarter of the time for a POST in collecting garbage. ' +
      'The ratios vary by a tenth from run to run.',
    measure: async () => (await import('./sandbox/rate.mjs')).measureRate(),
  },
  process: {
    part: 'The sandbox',
    title: 'Requests per second in process',
    how:
      'Requests are made one after another through `sandbox.fetch`. The time includes sending each message and its delivery report. Mock ' +
      'Service Worker, set up as its guide describes, responds to the same two routes with constants. Each runs in its own process, and the ' +
      'rounds alternate.',
    missed: 'The ratio for a POST was between 28.5 and 31.7 in ten runs.',
    measure: async () => (await import('./sandbox/in-process.mjs')).measureInProcess(),
  },
  room: {
    part: 'The sandbox',
    title: 'Memory and large requests',
    how:
      'The memory of the process, as the operating system reports it, and the time that large requests take. The quickest of five attempts ' +
      'counts.',
    missed:
      'Each message takes about 500 bytes. About 40 MB of the rest is allocated during the first thousand messages, for compiled code, the ' +
      'threads that compile it, and 200 connections. Another 20 MB is space that the garbage collector keeps in reserve.',
    measure: async () => (await import('./sandbox/memory.mjs')).measureMemory(),
  },
  million: {
    part: 'The sandbox',
    title: 'A million messages',
    how:
      'In its own process, through `sandbox.fetch`. The first two rows compare the time of a request with its time when there are a ' +
      'thousand messages. A block is a time during which the process could do nothing else; the longest in each round counts.',
    missed:
      'The list copies the queue, and V8 enlarges a map of a million entries without interruption, which takes about 25 ms. A round in which ' +
      'the garbage collector cleans the whole heap takes longer.',
    measure: async () => (await import('./sandbox/million.mjs')).measureMillion(),
  },
  soak: {
    part: 'The sandbox',
    title: 'Long runs',
    how:
      'A sandbox that has reached its message limit keeps receiving messages. The ratio compares its memory at the end with its memory ' +
      'after a third of the time. `--soak 10` extends the run to ten minutes.',
    measure: async ({ soak }) =>
      (await import('./sandbox/soak.mjs')).measureSoak(Number(soak ?? 0.5)),
  },
  campaign: {
    part: 'The outbox',
    title: 'A campaign',
    how:
      'A campaign sends one text to a million recipients in batches of 1,000, with the default options otherwise. The time is measured from ' +
      'reading the first recipient to queueing the last message. The gateway runs in its own process and takes 30 ms for each request. ' +
      'PostgreSQL runs on the same machine, without fsync. PGlite does not sync either.',
    measure: async () => (await import('./outbox/measure.mjs')).measureCampaign(),
  },
  personal: {
    part: 'The outbox',
    title: 'Personalised messages',
    how:
      '10,000 messages are sent to one recipient each, with 128 in flight, and the time includes the import. The plain job is a loop of ' +
      '`fetch`, `send` and `complete` on the same PostgreSQL, also with 128 in flight. It makes one request per message, keeps no record, ' +
      'and sends again after a crash.',
    measure: async () => (await import('./outbox/measure.mjs')).measurePersonal(),
  },
  reopen: {
    part: 'The outbox',
    title: 'Opening',
    how: 'A store with a million messages that are still to be sent is opened in a new process.',
    measure: async () => (await import('./outbox/measure.mjs')).measureReopen(),
  },
}
