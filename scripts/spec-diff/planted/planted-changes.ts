import { answers } from './answers.ts'
import { operations } from './operations.ts'
import type { PlantedChange } from './planted-change.ts'
import { requests } from './requests.ts'
import { words } from './words.ts'

/** Changes of the specs, each with its verdict. */
export const plantedChanges: readonly PlantedChange[] = [
  ...requests,
  ...answers,
  ...operations,
  ...words,
]
