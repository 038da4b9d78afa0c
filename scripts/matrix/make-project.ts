import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pack } from '../pack/pack.ts'
import { run } from './tools.ts'

const root = resolve(import.meta.dirname, '../..')

/** A project of somebody who has installed the package. */
export interface Project extends AsyncDisposable {
  folder: string
}

/** Packs the package and installs it in an empty folder outside the repository, where nothing else can be found by mistake. */
export async function makeProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-matrix-'))
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const { file } = await pack(folder)
  const types = `@types/node@${devDependencies['@types/node']}`
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', file, types], folder)
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
