import { cp, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startPostgres } from '../../tools/postgres/start-postgres.ts'
import type { Row } from './table.ts'
import { addPackage, install, outputOf, prismaFolder, run } from './tools.ts'

/** Prisma's name in the table. */
export const prisma = 'Prisma'

const example = resolve(import.meta.dirname, '../../examples/outbox-prisma')

/** Runs the outbox's Prisma example on a real PostgreSQL. Prisma takes 300 MB, so it is not a development dependency. */
export async function tryPrisma(project: string): Promise<Row> {
  const row = {
    name: prisma,
    what: 'the outbox in a transaction',
    version: '',
    passed: 0,
    leftOut: 0,
  }
  await install('prisma')
  const cli = join(prismaFolder, 'node_modules/prisma')
  if (!existsSync(cli)) {
    return { ...row, problems: ['npm could not install it: see tests/matrix/prisma/package.json.'] }
  }
  console.log('Prisma: the outbox in a transaction …')
  await cp(example, prismaFolder, { recursive: true })
  await addPackage(project, prismaFolder)
  const { version } = JSON.parse(await readFile(join(cli, 'package.json'), 'utf8')) as {
    version: string
  }
  const postgres = await startPostgres()
  try {
    await run(process.execPath, [join(cli, 'build/index.js'), 'generate'], prismaFolder, offline)
    const env = { DATABASE_URL: postgres.url }
    await run(process.execPath, ['--no-warnings', 'transaction.mjs'], prismaFolder, env)
    return { ...row, version, passed: 1, problems: [] }
  } catch (error) {
    return { ...row, version, problems: [outputOf(error)] }
  } finally {
    await postgres.stop()
  }
}

/**
 * `prisma generate` uses no engine, but downloads one from Prisma's own host unless this variable names an existing file. The
 * second variable turns off its search for newer versions.
 */
const offline = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
