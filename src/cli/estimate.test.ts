import { expect, test } from 'vitest'
import { run, testTerminal } from '../../tests/cli/start-gateway.ts'

/** Without variables, and with a network that fails. */
async function estimate(words: string[], input = '') {
  const terminal = testTerminal({
    input,
    fetch: () => expect.unreachable('estimate makes no request'),
  })
  const code = await run(['estimate', ...words], terminal, new AbortController().signal)
  return { code, printed: terminal.printed(), errors: terminal.errors() }
}

test('without recipients, the text is estimated for a single one', async () => {
  const { code, printed } = await estimate(['--body', 'Your code: 42', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toEqual({
    recipients: 1,
    invalid: [],
    segments: 1,
    longest: { encoding: 'GSM-7', segments: 1, units: 13, unitsPerSegment: 160, remaining: 147 },
    nonGsm: [],
    segmentsWithReplacements: 1,
  })
})

test("each recipient's rendered text determines segments and price", async () => {
  const input = `number,name\n+39-3331234567,Anna\n+39-3337654321,${'x'.repeat(160)}\n`
  const words = ['--body', 'Hi {{name}}', '--recipients', '-', '--price-per-segment', '0.0315']
  const { code, printed } = await estimate([...words, '--priority', '2', '--json'], input)
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({
    recipients: 2,
    segments: 3,
    longest: { segments: 2 },
    base_price: 0.0945,
    price: 0.189,
  })
  const realtime = await estimate(['--body', 'x', '--price-per-segment', '0.03', '--realtime'])
  expect(realtime.printed).toMatch(/price\s+│ 0.036 €/u)
})

test('invisible characters are shown as code points, and so are their replacements', async () => {
  const { printed } = await estimate(['--body', 'a\u202eb\u2028c\u00a0d\u009be', '+39-3331234567'])
  expect(printed).toMatch(/│ U\+202E in 1 text; replace with: nothing/u)
  expect(printed).toMatch(/│ U\+2028 in 1 text; replace with: a line break/u)
  expect(printed).toMatch(/│ U\+00A0 in 1 text; replace with: a space/u)
  expect(printed).toMatch(/│ U\+009B in 1 text; replace with: nothing/u)
  expect(printed).not.toMatch(/[\u202e\u2028\u009b]/u)
})

test('the characters that force UCS-2 are listed with their replacements', async () => {
  const body = `It’s ${'x'.repeat(80)} 📦`
  const { printed } = await estimate(['--body', body, '+39-3331234567', '+39-3337654321'])
  expect(printed).toMatch(/longest text\s+│ 2 segments in UCS-2/u)
  expect(printed).toMatch(/’ {2}U\+2019 in 2 texts; replace with: '/u)
  expect(printed).toMatch(/📦 {2}U\+1F4E6 in 2 texts /u)
  expect(printed).not.toContain('segments if replaced')
  const { printed: json } = await estimate(['--body', `It’s ${'x'.repeat(80)}`, '--json'])
  expect(JSON.parse(json)).toMatchObject({
    segments: 2,
    segmentsWithReplacements: 1,
    nonGsm: [{ character: '’', codePoint: 'U+2019', texts: 1, replacement: "'" }],
  })
})

test('invalid numbers are listed, and the exit code is 4', async () => {
  const { code, printed } = await estimate([
    '--body',
    'x',
    '+39-3331234567',
    '333 1234567',
    '--json',
  ])
  expect(code).toBe(4)
  expect(JSON.parse(printed)).toMatchObject({ recipients: 1, invalid: ['333 1234567'] })
})

test("--default-country rewrites numbers in the gateway's format", async () => {
  const words = [
    '--body',
    'x',
    '333 1234567',
    '+44 20 7946 0018',
    '--json',
    '--default-country',
    'it',
  ]
  const { code, printed } = await estimate(words)
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ recipients: 2, invalid: [] })
})

test.each([
  [
    ['--body', 'x', '--default-country', 'XX', '333'],
    '--default-country must be the two-letter code',
  ],
  [['--body', 'x', '--default-country', 'Italy', '333'], 'The country must be a two-letter code'],
  [['--body', 'x', '--price-per-segment', '-1'], 'The amount must be a number'],
  [['--body', 'Hi {{name}}', '+39-3331234567'], '1 recipient has no field for {{name}}'],
  [['--body', 'x', '--body-file', '-'], 'specify the text with either'],
  [[], 'specify the text with either'],
  [['--body', ' '], '--body: the text is empty'],
])('%j results in exit code 2', async (words, problem) => {
  const { code, printed, errors } = await estimate(words)
  expect(code).toBe(2)
  expect(printed).toBe('')
  expect(errors).toContain(problem)
})
