// `npm run changeset -- COMMAND`: runs Changesets, with commands such as `add`, `status` and `version`. Changesets looks for packages
// only in the workspaces, so the root is one of them while it runs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const file = 'package.json'
const { workspaces } = JSON.parse(await readFile(file, 'utf8')) as { workspaces: string[] }
const require = createRequire(import.meta.url)
const cli = join(dirname(require.resolve('@changesets/cli/package.json')), 'bin.js')

await setWorkspaces(['.', ...workspaces])
try {
  const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  process.exitCode = code ?? 1
} finally {
  await setWorkspaces(workspaces)
}

/** Changes only the workspaces, and keeps everything that Changesets has written. */
async function setWorkspaces(wanted: readonly string[]): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, `${JSON.stringify({ ...manifest, workspaces: wanted }, undefined, 2)}\n`)
}
