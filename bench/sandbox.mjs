// `npm run bench:sandbox`: the sandbox beside its peers, as ratios within one run.
import { runMeasurements } from './run.mjs'

await runMeasurements(
  {
    start: async () => (await import('./sandbox/start.mjs')).measureStart(),
    create: async () => (await import('./sandbox/create.mjs')).measureCreate(),
    rate: async () => (await import('./sandbox/rate.mjs')).measureRate(),
    memory: async () => (await import('./sandbox/memory.mjs')).measureMemory(),
    soak: async ({ soak }) => (await import('./sandbox/soak.mjs')).measureSoak(Number(soak ?? 0.5)),
  },
  { soak: { type: 'string' } },
)
