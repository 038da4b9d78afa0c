/** What a number does to the callbacks of a message to it. */
export type CallbackOutcome =
  /** The one of the state 'being sent' comes after the one of the state in which the message ends. */
  | 'reordered'
  /** Each comes twice. */
  | 'doubled'
  /** The first one gets lost on its way, and is tried again as any that fails. */
  | 'firstLost'
