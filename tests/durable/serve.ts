// A program with a sandbox that has a data file. It prints its URL, and serves requests until it is killed, or until its standard
// input ends. The lines `fill` and `free` on its standard input fill and free the disk.
import { flushCompileCache } from 'node:module'
import { createInterface } from 'node:readline'
import { createSandbox } from '../../src/sandbox/index.ts'
import { limitDisk } from './limit-disk.ts'

const [data = '', seed = ''] = process.argv.slice(2)
const disk = limitDisk()
const sandbox = createSandbox({ data, seed, credit: 1_000_000, queueDelay: 5, deliveryDelay: 5 })
const { url } = await sandbox.listen()
// A killed program must not write anything when it exits.
flushCompileCache()
createInterface(process.stdin)
  .on('line', (line) => disk[line as 'fill' | 'free']())
  .on('close', () => process.kill(process.pid, 'SIGKILL'))
console.log(JSON.stringify({ url, token: sandbox.token() }))
