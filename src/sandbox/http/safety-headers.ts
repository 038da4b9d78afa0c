/**
 * What every response carries: it is what it says it is, whatever a browser makes of its text; it is of this moment; and no page of
 * another origin may embed it. Nothing here or elsewhere lets such a page read it (CORS).
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
}
