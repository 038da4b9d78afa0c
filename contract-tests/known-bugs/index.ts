// Every gateway that the suite has to find wrong, joined: themes/ has them by what they get wrong.
import { accessBugs } from './themes/access.ts'
import { cancellingBugs } from './themes/cancelling.ts'
import { deliveryBugs } from './themes/delivery.ts'
import { draftBugs } from './themes/drafts.ts'
import { envelopeBugs } from './themes/envelope.ts'
import { inputBugs } from './themes/input.ts'
import { optionBugs } from './themes/options.ts'
import { priceBugs } from './themes/prices.ts'
import { realtimeBugs } from './themes/realtime.ts'
import { recipientBugs } from './themes/recipients.ts'
import { sendDateBugs } from './themes/send-dates.ts'
import { tokenBugs } from './themes/tokens.ts'
import { senderBugs } from './themes/senders.ts'
import { textBugs } from './themes/texts.ts'
import { pathBugs } from './themes/paths.ts'
import { credentialBugs } from './themes/credentials.ts'
import { tokenScopeBugs } from './themes/token-scopes.ts'
import { tokenLifetimeBugs } from './themes/token-lifetimes.ts'
import { kindBugs } from './themes/kinds.ts'
import type { KnownBug } from './known-bug.ts'
import { bugsOfTheSpec } from './made-from-the-spec.ts'

/** Gateways that break one rule each, written by hand. */
export const bugsByHand = [
  ...envelopeBugs,
  ...accessBugs,
  ...senderBugs,
  ...textBugs,
  ...pathBugs,
  ...inputBugs,
  ...recipientBugs,
  ...priceBugs,
  ...optionBugs,
  ...draftBugs,
  ...sendDateBugs,
  ...realtimeBugs,
  ...cancellingBugs,
  ...deliveryBugs,
  ...credentialBugs,
  ...tokenBugs,
  ...tokenScopeBugs,
  ...tokenLifetimeBugs,
  ...kindBugs,
] as const satisfies readonly KnownBug[]

/** Every gateway that the suite has to find wrong. */
export const knownBugs: readonly KnownBug[] = [...bugsByHand, ...bugsOfTheSpec]
