// A program with a sandbox on a file: it says where it listens, and serves until it is killed.
import { flushCompileCache } from 'node:module'
import { createSandbox } from '../../src/sandbox/index.ts'

const [data = '', seed = ''] = process.argv.slice(2)
const sandbox = createSandbox({ data, seed, credit: 1_000_000, queueDelay: 5, deliveryDelay: 5 })
const { url } = await sandbox.listen()
// What is killed writes nothing at its end.
flushCompileCache()
console.log(JSON.stringify({ url, token: sandbox.token() }))
