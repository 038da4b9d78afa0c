import { expect, test } from 'vitest'
import { documentedResponses } from '../../src/contract/index.ts'
import { catchForbidden } from './forbidden.ts'

test.each(documentedResponses)(
  '$name: everything that its schema forbids is caught',
  { timeout: 60_000 },
  async (documented) => {
    const { caught, missed } = await catchForbidden(documented)
    expect(missed).toEqual([])
    expect(caught.length).toBeGreaterThan(1)
  },
)
