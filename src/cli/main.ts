#!/usr/bin/env node
// This file runs on any version of Node, so that an old one fails with a clear message. Everything else is loaded after the
// check.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`gateway-sms: Node 22.13 or later is required; this is ${process.version}\n`)
  process.exitCode = 1
} else {
  const { run } = await import('./program.ts')
  process.exitCode = await run(process.argv.slice(2))
}
