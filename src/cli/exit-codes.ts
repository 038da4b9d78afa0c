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
  /** `verify` found no differences but skipped some checks. */
  skipped: 6,
  /** `gateway-sms sandbox exec` found its command but could not run it (the same code as in a shell). */
  notExecutable: 126,
  /** `gateway-sms sandbox exec` could not find its command (the same code as in a shell). */
  notFound: 127,
  /** The command was interrupted (128 plus the number of SIGINT, as in a shell). */
  interrupted: 130,
  /** The command was terminated (128 plus the number of SIGTERM, as in a shell). */
  terminated: 143,
} as const

/** The part of the help that explains the exit codes. */
export const exitCodeHelp = `Exit codes:
  0    success
  1    failed; nothing was sent
  2    usage error; nothing was done
  3    outcome unknown: a message may have been sent
  4    only some recipients were or will be reached
  5    success, but some output could not be written
  6    verify found no differences but skipped some checks
  130  stopped by Ctrl+C

gateway-sms sandbox exec exits with the exit code of the command that it runs.`
