// Runs at the end of `npm ci` and `npm install`, and before `npm pack`: makes `npm run` find the Node of
// tools/node, then builds dist/. Plain JavaScript, because this file may run on the machine's own, older Node.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'

if (process.env.npm_command === 'exec') {
  // npm 10 prepares the package again whenever `npx gateway-sms` runs in this folder.
} else if (existsSync(join(root, 'node_modules', 'esbuild'))) {
  build(linkNode() ?? process.execPath)
} else {
  console.log('dist/ was not built: the development dependencies are not installed.')
}

/**
 * npm 10 links the `node` of the platform's package, then deletes the link while it cleans up after the
 * packages of other platforms, which have the same link. npm 11 keeps it.
 */
function linkNode() {
  const { optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'tools', 'node', 'package.json'), 'utf8'),
  )
  const node = Object.keys(optionalDependencies)
    .map((name) => join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path))
  const bin = join(root, 'node_modules', '.bin')
  const link = join(bin, windows ? 'node.cmd' : 'node')
  if (!node || existsSync(link)) return node

  mkdirSync(bin, { recursive: true })
  if (windows) {
    writeFileSync(link, `@"%~dp0${relative(bin, node)}" %*\r\n`)
  } else {
    rmSync(link, { force: true })
    symlinkSync(relative(bin, node), link)
  }
  return node
}

function build(node) {
  const { error, status } = spawnSync(
    node,
    ['-r', './tools/node/require.cjs', 'scripts/build.ts'],
    { cwd: root, stdio: 'inherit' },
  )
  if (error) throw error
  process.exitCode = status ?? 1
}
