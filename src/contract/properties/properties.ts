import type { Check } from '../check.ts'
import { creditChecks } from './credit.ts'
import { callbackChecks } from './callbacks.ts'
import { concurrencyChecks } from './concurrency.ts'
import { sizeChecks } from './sizes.ts'
import { refusingChecks } from './refusing.ts'
import { sendingChecks } from './sending.ts'
import { tokenChecks } from './tokens.ts'
import { updatingChecks } from './updating.ts'

/** What holds for requests of every kind. */
export const propertyChecks: readonly Check[] = [
  ...sendingChecks,
  ...updatingChecks,
  ...creditChecks,
  ...concurrencyChecks,
  ...callbackChecks,
  ...sizeChecks,
  ...refusingChecks,
  ...tokenChecks,
]
