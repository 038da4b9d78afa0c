// Recipients out of arguments and files, as the gateway gets them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startGateway } from '../testing.ts'

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

test('a field of the row goes before one for all', async () => {
  await using gateway = startGateway()
  const { printed } = await gateway.run([...words, '--field', 'name=all', '+39-3330000001'], {
    input: 'number,name\n+39-3331234567,Anna\n',
  })
  expect(await texts(gateway, printed)).toEqual(['Hi all', 'Hi Anna'])
})

test.each([
  ['', 'the first line must name the columns'],
  ['+39-3331234567\n', 'the first line must name the columns'],
  ['number,a,a\n+39-3331234567,1,2\n', 'each column needs a name of its own'],
  ['number,name\n+39-3331234567\n', 'line 2: it has not as many columns'],
  ['number,name\n+39-3331234567,"Anna\n', 'a quotation mark is not closed'],
  ['number,name\n+39-3331234567,Anna\n,Bob\n', 'line 3 has no number'],
  ['number,name\n', 'there is no recipient'],
  [
    'number,given\n+39-3331234567,Anna\n',
    '1 recipient has no {{name}} for the text, the first in line 2',
  ],
])(
  'of the file %j it is said what is wrong, and nothing of what is in it',
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

test('numbers that are there twice are remarked upon', async () => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run([
    ...words.slice(0, 4),
    '--body',
    'Hi',
    '+39-3331234567',
    '+39-3331234567',
  ])
  expect(code).toBe(0)
  expect(errors).toContain('1 of 2 numbers are there already')
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

test('a file is read as UTF-8, and one that cannot be is exit code 2 without its path', async () => {
  await using gateway = startGateway()
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-'))
  try {
    const [good, bad] = [join(folder, 'good.csv'), join(folder, 'bad.csv')]
    await writeFile(good, 'number,name\n+39-3331234567,Zoë\n')
    await writeFile(bad, Buffer.from('number,name\n+39-3331234567,Zo\u00EB\n', 'latin1'))
    const read = async (path: string) => await gateway.run([...words.slice(0, -1), path])
    expect(await texts(gateway, (await read(good)).printed)).toEqual(['Hi Zoë'])
    expect((await read(bad)).errors).toContain('it is not UTF-8')
    const missing = await read(join(folder, 'none.csv'))
    expect(missing).toMatchObject({ code: 2 })
    expect(missing.errors).toMatch(
      /^gateway-sms: --recipients: the file cannot be read \(ENOENT\)\n$/u,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.each([
  ['\u202a+39-3331234567\u202c', '1 of them hold invisible characters'],
  ['+39-333\u00ad1234567', '1 of them hold invisible characters'],
  ['+393331234567', '--default-country IT (or another) writes them so'],
])('of %j it is said that it will not be valid, and what is in it', async (number, remark) => {
  await using gateway = startGateway()
  const { errors } = await gateway.run(words, { input: `number,name\n${number},Anna\n` })
  expect(errors).toContain('1 of 1 numbers are not in the form')
  expect(errors).toContain(remark)
  expect(errors.includes('invisible')).toBe(remark.includes('invisible'))
})

test('with --default-country what is round a number does not matter, and what is no number is named', async () => {
  await using gateway = startGateway()
  const input = 'number,name\n\u202a333 1234567\u202c,Anna\n393331234567.0,Bob\n12,Cy\n'
  const { errors, printed } = await gateway.run([...words, '--default-country', 'IT'], { input })
  expect(errors).toContain('2 of 3 numbers are not in the form')
  expect(errors).toContain('Line 3: The telephone number cannot be read: it looks like a number')
  expect(errors).not.toContain('393331234567')
  expect(JSON.parse(printed)).toMatchObject({
    recipients: { valid: 1, invalid: ['393331234567.0', '12'] },
  })
})
