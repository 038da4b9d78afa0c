import { fork } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'

/** Starts a program in its own process. `next` waits for its next message, and throws if the program has exited. */
export function start(file, words = []) {
  // Some of the other tools use deprecated functions of Node.
  const started = fork(file, words, { execArgv: ['--no-deprecation'] })
  const ended = once(started, 'exit').then(([code]) => {
    throw new Error(`${basename(file)} ${words.join(' ')} exited with code ${code}.`)
  })
  // An exit is reported to those who wait for a message.
  ended.catch(() => {})
  return {
    send: (message) => started.send(message),
    next: async () => (await Promise.race([once(started, 'message'), ended]))[0],
    stop: () => started.kill(),
  }
}
