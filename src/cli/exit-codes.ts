/** The exit codes of `gateway-sms`. */
export const exitCodes = {
  done: 0,
  /** The command failed, and nothing was sent. */
  failed: 1,
  /** The arguments or settings are invalid, and nothing was done. */
  misused: 2,
  /** The outcome is unknown: a message may have been sent. */
  unknown: 3,
  /** Only some of the recipients were or will be reached. */
  partly: 4,
  /** Everything was done, but some output could not be written. */
  unwritten: 5,
  /** `verify` found no differences but could not try every check. */
  untried: 6,
  /** 126 if `gateway-sms sandbox exec` cannot run its command, and 127 if it cannot find the command, as in a shell. */
  notExecutable: 126,
  notFound: 127,
  /** 128 plus the signal number of SIGINT, as in a shell. */
  interrupted: 130,
  /** 128 plus the signal number of SIGTERM. */
  terminated: 143,
} as const

/** The explanation of the exit codes in the help. */
export const exitCodeHelp = `Exit codes:
  0    success
  1    failed; nothing was sent
  2    wrong usage; nothing was done
  3    outcome unknown: a message may have been sent
  4    only some recipients were or will be reached
  5    success, but some output could not be written
  6    verify found no differences but could not try every check
  130  stopped by Ctrl+C

gateway-sms sandbox exec exits with the exit code of the command that it runs.`
