import type { Check } from '../check.ts'
import { sendingChecks } from './sending.ts'

/** What holds for requests of every kind. */
export const propertyChecks: readonly Check[] = [...sendingChecks]
