// Runs the npm scripts that are named as arguments in parallel. A script that passes takes one line. If a script fails, its
// output is shown.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { delimiter, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
const env = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
}

const results = await Promise.all(process.argv.slice(2).map(check))
process.exitCode = results.every(Boolean) ? 0 : 1

async function check(name: string) {
  const command: string | undefined = scripts[name]
  if (!command) throw new Error(`package.json has no script "${name}".`)

  const start = performance.now()
  // One stream for stdout and stderr keeps their lines in order.
  const child = spawn(`${command} 2>&1`, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)

  if (code === 0) console.log(`✓ ${name} ${seconds} s`)
  else console.error(`✗ ${name} ${seconds} s: npm run ${name}\n\n${output.trimEnd()}\n`)
  return code === 0
}
