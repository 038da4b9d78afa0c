// Makes calls with one of the clients, one round for each message from the parent process.
import { ways } from './ways.mjs'

const inFlight = 64
const callsPerRound = 1000

const [name, url] = process.argv.slice(2)
const call = await ways[name](url)
process.on('message', () => void round().then((time) => process.send(time)))
process.on('disconnect', () => process.exit())
process.send('ready')

/** Runs one round. Returns the microseconds per call. */
async function round() {
  let left = callsPerRound
  const start = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (; left > 0;) {
        left -= 1
        await call()
      }
    }),
  )
  return ((performance.now() - start) / callsPerRound) * 1000
}
