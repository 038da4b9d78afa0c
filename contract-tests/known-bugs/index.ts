import { accessBugs } from './themes/access.ts'
import { concurrencyBugs } from './themes/concurrency.ts'
import { lifecycleBugs } from './themes/lifecycle.ts'
import { messageBugs } from './themes/messages.ts'
import { priceBugs } from './themes/prices.ts'
import { protocolBugs } from './themes/protocol.ts'
import { recipientBugs } from './themes/recipients.ts'
import { tokenBugs } from './themes/tokens.ts'
import type { KnownBug } from './known-bug.ts'
import { bugsOfTheSpec } from './made-from-the-spec.ts'

/** Gateways written by hand, each of which breaks one rule. */
export const bugsByHand: readonly KnownBug[] = [
  protocolBugs,
  accessBugs,
  messageBugs,
  recipientBugs,
  priceBugs,
  lifecycleBugs,
  concurrencyBugs,
  tokenBugs,
].flatMap((theme) => Object.entries(theme).map(([id, bug]) => ({ id, ...bug })))

/** Every gateway that the suite must find wrong. */
export const knownBugs: readonly KnownBug[] = [...bugsByHand, ...bugsOfTheSpec]
