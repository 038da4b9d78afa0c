// A new user with an empty folder and the first section of the README.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject } from '../../tools/package/make-project.ts'

const root = dirname(dirname(import.meta.dirname))

test('following the README word for word sends a first message', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [, section = ''] = /^([\s\S]*?)^## Send exactly once/mu.exec(readme) ?? []
  const blocks = Array.from(
    section.matchAll(/```(\w+)\n([\s\S]*?)```/gu),
    ([, language, text = '']) => ({
      language,
      text: text.trim(),
    }),
  )
  const [install, sample] = blocks
  expect(install?.text).toBe('npm install gateway-sms')
  expect(sample?.language).toBe('ts')
  const [, saved, file = ''] = /`(\S+)` and run `node (\S+)`/u.exec(section) ?? []
  expect(saved).toBe(file)

  await using project = await makeProject()
  await writeFile(join(project.folder, file), `${sample?.text}\n`)
  const printed = await project.run(process.execPath, file)
  expect(printed).toBe('Hi Anna, your parcel is here DELIVERED\n')
})
