// `npm run bench:client`: the client beside its peers, as ratios within one run.
import { runMeasurements } from './run.mjs'

await runMeasurements({
  rate: async () => (await import('./client/rate.mjs')).measureRate(),
  size: async () => (await import('./client/size.mjs')).measureSize(),
  import: async () => (await import('./client/import-time.mjs')).measureImportTime(),
  memory: async () => (await import('./client/memory.mjs')).measureMemory(),
  segments: async () => (await import('./client/segments.mjs')).measureSegments(),
})
