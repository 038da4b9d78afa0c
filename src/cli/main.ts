#!/usr/bin/env node
// Written so that a Node too old for the rest can still say so: what needs more is loaded after the check.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`gateway-sms: needs Node 22.13 or later, and this is ${process.version}\n`)
  process.exitCode = 1
} else {
  const { run } = await import('./program.ts')
  process.exitCode = await run(process.argv.slice(2))
}
