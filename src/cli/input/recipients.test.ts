// Recipients from arguments and files, as the gateway receives them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startGateway } from '../../../tests/cli/start-gateway.ts'

const words = ['send', '--sender', 'Acme', '--json', '--body', 'Hi {{name}}', '--recipients', '-']

async function texts(gateway: ReturnType<typeof startGateway>, printed: string) {
  const { id } = JSON.parse(printed)
  return (await gateway.sms.messages.recipients(id)).map(({ body }) => body)
}

test.each([
  ['commas', 'number,name\n+39-3331234567,Anna\n+39-3337654321,"Bob, Jr."\n', 'Hi Bob, Jr.'],
  ['semicolons', 'name;Number\r\nAnna;+39-3331234567\r\nBob, Jr.;+39-3337654321', 'Hi Bob, Jr.'],
  ['tabs', 'number\tname\n+39-3331234567\tAnna\n\n+39-3337654321\tBob; Jr.\n', 'Hi Bob; Jr.'],
  ['a byte order mark', '\uFEFFnumber,name\n+39-3331234567,Anna\n+39-3337654321,Bob\n', 'Hi Bob'],
])('a file with %s is read', async (_, input, second) => {
  await using gateway = startGateway()
  const { code, printed } = await gateway.run(words, { input })
  expect(code).toBe(0)
  expect(await texts(gateway, printed)).toEqual(['Hi Anna', second])
})

test.each([
  ['rows of separators only', 'number;name\r\n+39-3331234567;Anna\r\n;\r\n ; \r\n;\r\n'],
  ['rows of separators only before the header', ';;\n\nnumber;name\n+39-3331234567;Anna\n'],
  ['invisible marks in the header', '\u200Bnumber;na\u200Bme\u2060\n+39-3331234567;Anna\n'],
  ['a row of invisible marks', 'number;name\n+39-3331234567;Anna\n\u200B;\u200E\n'],
  ['a separator line', 'sep=;\r\nnumber;name\r\n+39-3331234567;Anna\r\n'],
  ['a separator line for what no header tells', 'SEP=|\nnumber|name\n+39-3331234567|Anna\n'],
  ['a quoted and filled separator line', '"sep=\t"\t\r\nnumber\tname\r\n+39-3331234567\tAnna\r\n'],
  ['a column without name and values at the end', 'number,name,\n+39-3331234567,Anna,\n'],
  ['columns without name and values elsewhere', ',number,,name\n,+39-3331234567, ,Anna,,\n'],
  ['CR line ends', 'number;name\r+39-3331234567;Anna\r'],
  ['line ends of more than one kind', 'number;name\r\n+39-3331234567;Anna\n\r'],
  ['quoted separators in the header', '"x, y, z";number;name\n1;+39-3331234567;Anna\n'],
  ['a quoted line break in the header', '"x,\r\n,";number;name\n1;+39-3331234567;Anna\n'],
  ['a no-break space after the number', 'number;name\n+39-3331234567\u00A0;Anna\n'],
])('a file with %s is read', async (_, input) => {
  await using gateway = startGateway()
  const { code, errors, printed } = await gateway.run(words, { input })
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(await texts(gateway, printed)).toEqual(['Hi Anna'])
})

test.each([
  ['a header', 'città', 'citta\u0300', []],
  ['a header of Hangul', '이름', '\u110B\u1175\u1105\u1173\u11B7', []],
  ['a placeholder', 'citta\u0300', 'città', []],
  ['a field for all', 'A\u030A', 'place', ['--field', 'Å=Anna']],
])('%s in another Unicode normal form is the same name', async (_, inText, header, flags) => {
  await using gateway = startGateway()
  const send = ['send', '--sender', 'Acme', '--json', '--body', `Hi {{${inText}}}`, ...flags]
  const input = `number,${header}\n+39-3331234567,Anna\n`
  const { code, errors, printed } = await gateway.run([...send, '--recipients', '-'], { input })
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(await texts(gateway, printed)).toEqual(['Hi Anna'])
})

test('a name that a text spells in two normal forms is replaced in both places', async () => {
  const gateway = startGateway()
  const body = 'Hi {{città}} {{citta\u0300}}'
  const input = 'number,citta\u0300\n+39-3331234567,Roma\n'
  const send = ['send', '--sender', 'Acme', '--json', '--body', body, '--recipients', '-']
  const { printed } = await gateway.run(send, { input })
  expect(await texts(gateway, printed)).toEqual(['Hi Roma Roma'])
})

test('a file of 200,000 rows is read', async () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, i) => `+39-333${String(i).padStart(7, '0')};Anna`,
  )
  const estimate = ['estimate', '--json', '--body', 'Hi {{name}}', '--recipients', '-']
  const { code, printed } = await startGateway().run(estimate, {
    input: `number;name\n${rows.join('\n')}`,
  })
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ recipients: 200_000, segments: 200_000 })
})

test('a field in a row overrides --field', async () => {
  await using gateway = startGateway()
  const { printed } = await gateway.run([...words, '--field', 'name=all', '+39-3330000001'], {
    input: 'number,name\n+39-3331234567,Anna\n',
  })
  expect(await texts(gateway, printed)).toEqual(['Hi all', 'Hi Anna'])
})

test.each([
  ['', '--recipients: the header row must name the columns'],
  ['+39-3331234567\n', '--recipients: the header row must name the columns'],
  ['number,a,a\n+39-3331234567,1,2\n', 'two columns in the header row have the same name'],
  ['number,name\n+39-3331234567\n', 'line 2 has fewer columns than the header row'],
  [
    'number,name\n+39-3331234567,"Anna\n',
    'line 2 has a value whose quotation marks are not closed',
  ],
  ['number,name\n+39-3331234567,Anna\n,Bob\n', 'line 3 has no number'],
  ['number,name\n', 'no recipients'],
  [
    'number,name,\n+39-3331234567,Anna,\n+39-3337654321,Bob,Jr.\n',
    'line 3 has a value in column 3',
  ],
  ['number,name\n+39-3331234567,Anna\n+39-3337654321,Bob, Jr.\n', 'line 3 has a value in column 3'],
  [
    'sep=;\nnumber;name\n+39-3331234567;"Anna\n',
    'line 3 has a value whose quotation marks are not closed',
  ],
  [
    'sep=,\r\nnumber;name\r\n+39-3331234567;Anna\r\n',
    '--recipients: the header row must name the columns',
  ],
  [
    'number,città,citta\u0300\n+39-3331234567,1,2\n',
    'two columns in the header row have the same name',
  ],
  [
    'number,Name\n+39-3331234567,Anna\n',
    ', the first on line 2: rename the field `Name` to `name`',
  ],
  ['number,na\u0301 me\n+39-3331234567,Anna\n', 'rename the field `na\u0301 me` to `'],
  [
    'number,given\n+39-3331234567,Anna\n',
    '1 recipient has no field for {{name}}, the first on line 2',
  ],
])(
  'the file %j is refused with the reason, and nothing in it is quoted',
  async (input, problem) => {
    await using gateway = startGateway()
    const { code, printed, errors } = await gateway.run(words, { input })
    expect(code).toBe(2)
    expect(printed).toBe('')
    expect(errors).toContain(problem)
    expect(errors).not.toMatch(/3331234567\d*$|Anna|Bob/mu)
    expect(gateway.requests).toEqual([])
  },
)

test('repeated numbers are reported', async () => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run([
    ...words.slice(0, 4),
    '--body',
    'Hi',
    '+39-3331234567',
    '+39-3331234567',
  ])
  expect(code).toBe(0)
  expect(errors).toContain('1 of 2 numbers is repeated')
})

test('stdin is read for one option only', async () => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run(
    [...words.slice(0, 4), '--body-file', '-', '--recipients', '-'],
    { input: 'x' },
  )
  expect(code).toBe(2)
  expect(errors).toContain('--body-file and --recipients cannot both be read from stdin')
})

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const csv = 'number,name\n+39-3331234567,Zoë\n'
const unreadable = /cannot be read \(not UTF-8: convert it to UTF-8\)\n$/u

test.each([
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${csv}`)],
  ['UTF-16 with a mark', utf16(csv)],
  ['UTF-16 of the other byte order', utf16(csv).swap16()],
])('%s is read alike as a file and through stdin', async (_, bytes) => {
  await using gateway = startGateway()
  for (const command of [ofTable, ofText]) {
    for (const run of await readTwice(gateway, command, bytes)) {
      expect(run).toMatchObject({ code: 0, errors: '' })
      expect((await texts(gateway, run.printed))[0]).toMatch(/Zoë$/u)
    }
  }
})

test.each([
  ['\u202a+39-3331234567\u202c', 'Invisible characters were found in 1 number.'],
  ['+39-333\u00ad1234567', 'Invisible characters were found in 1 number.'],
  [
    '+393331234567',
    'To rewrite the numbers in this format, add --default-country and the code of their country, such as IT.',
  ],
])('%j is reported as invalid, with a hint', async (number, remark) => {
  await using gateway = startGateway()
  const { errors } = await gateway.run(words, { input: `number,name\n${number},Anna\n` })
  expect(errors).toContain('1 of 1 number is not in the format')
  expect(errors).toContain(remark)
  expect(errors.includes('invisible')).toBe(remark.includes('invisible'))
})

test('--default-country ignores characters around a number, and an unreadable number is reported', async () => {
  await using gateway = startGateway()
  const input = 'number,name\n\u202a333 1234567\u202c,Anna\n393331234567.0,Bob\n12,Cy\n'
  const { errors, printed } = await gateway.run([...words, '--default-country', 'IT'], { input })
  expect(errors).toContain('2 of 3 numbers are not in the format')
  expect(errors).toContain('Line 3: The telephone number cannot be read: it has decimals')
  expect(errors).not.toContain('393331234567')
  expect(JSON.parse(printed)).toMatchObject({
    recipients: { valid: 1, invalid: ['393331234567.0', '12'] },
  })
})

test.each([
  ['Latin-1', Buffer.from(csv, 'latin1')],
  ['UTF-16 without a mark', Buffer.from(csv, 'utf16le')],
  ['UTF-16 that is cut in the middle of a character', utf16(csv).subarray(0, -1)],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0])],
  ['a surrogate in UTF-8', Buffer.from([...Buffer.from('number\n+39-333'), 0xed, 0xa0, 0x80])],
  ['a cut character', Buffer.from(csv).subarray(0, -2)],
])('%s is refused alike as a file and through stdin', async (_, bytes) => {
  await using gateway = startGateway()
  for (const command of [ofTable, ofText]) {
    const [file, stdin] = await readTwice(gateway, command, bytes)
    expect(file).toMatchObject({ code: 2, printed: '', errors: expect.stringMatching(unreadable) })
    expect(stdin).toEqual({ ...file, errors: file.errors.replace('the file', 'stdin') })
  }
  expect(gateway.requests).toEqual([])
})

const ofTable = words.slice(0, -1)
const ofText = [...words.slice(0, 4), '+39-3331234567', '--body-file']

/** Runs a command with the same bytes in a file and on stdin. */
async function readTwice(
  gateway: ReturnType<typeof startGateway>,
  command: string[],
  bytes: Uint8Array,
) {
  await using folder = await makeFolder()
  const path = join(folder.path, 'file')
  await writeFile(path, bytes)
  const file = await gateway.run([...command, path])
  const stdin = await gateway.run([...command, '-'], { input: bytes })
  return [file, stdin] as const
}

test.each([
  ['', '<people.csv>: the header row must name the columns'],
  ['number,name\n', '<people.csv>: the file contains no recipients'],
  ['number,given\n+39-3331234567,Anna\n', 'the first on line 2: add a column named name'],
])(
  "an error about a campaign's file %j names the argument, and advises only the command's own flags",
  async (input, problem) => {
    await using gateway = startGateway()
    const campaign = ['campaign', 'send', '-', '--sender', 'Acme', '--body', 'Hi {{name}}']
    const { code, errors } = await gateway.run(campaign, { input })
    expect(code).toBe(2)
    expect(errors).toContain(problem)
    expect(errors).not.toMatch(/--recipients|--field/u)
  },
)

test('a missing file results in exit code 2, and its path is not shown', async () => {
  await using gateway = startGateway()
  await using folder = await makeFolder()
  const missing = await gateway.run([...words.slice(0, -1), join(folder.path, 'none.csv')])
  expect(missing).toMatchObject({ code: 2 })
  expect(missing.errors).toBe('gateway-sms: --recipients: the file cannot be read (ENOENT)\n')
})

async function makeFolder() {
  const path = await mkdtemp(join(tmpdir(), 'gateway-sms-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}
