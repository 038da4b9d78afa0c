// A program with a sandbox that has a data file. It prints its URL, and serves requests until it is killed.
import { flushCompileCache } from 'node:module'
import { createSandbox } from '../../src/sandbox/index.ts'

const [data = '', seed = ''] = process.argv.slice(2)
const sandbox = createSandbox({ data, seed, credit: 1_000_000, queueDelay: 5, deliveryDelay: 5 })
const { url } = await sandbox.listen()
// A killed program must not write anything when it exits.
flushCompileCache()
console.log(JSON.stringify({ url, token: sandbox.token() }))
