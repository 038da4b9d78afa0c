import type { expect as vitestExpect, vi } from 'vitest'

export const expect: typeof vitestExpect
export const fn: typeof vi.fn
export const spyOn: typeof vi.spyOn
export const restoreAllMocks: () => void
