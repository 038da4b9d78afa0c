/** What the process ends with, which `gateway-sms --help` lists. */
export const exitCodes = {
  done: 0,
  /** It failed, and definitely nothing was sent. */
  failed: 1,
  /** It was called wrongly, and nothing was done. */
  misused: 2,
  /** It is not known how it ended: a message may have been sent. */
  unknown: 3,
  /** Some recipients only. */
  partly: 4,
  /** All was done, and not all of the output could be written. */
  unwritten: 5,
  /** `verify` found nothing wrong, and could not try everything. */
  untried: 6,
  /** The command that `gateway-sms sandbox exec` was to run cannot be run, or is not there, as shells have it. */
  notExecutable: 126,
  notFound: 127,
  /** 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
  /** 128 and the number of SIGTERM. */
  terminated: 143,
} as const

/** The lines of the help that explain them. */
export const exitCodeHelp = `Exit codes:
  0    all went well
  1    it failed, and definitely nothing was sent
  2    it was called wrongly, and nothing was done
  3    it is not known how it ended: a message may have been sent
  4    only some recipients were, or will be, reached
  5    all went well, but not all of the output could be written
  6    verify found nothing wrong, but could not try everything
  130  stopped by Ctrl+C

gateway-sms sandbox exec ends with the exit code of its command.`
