// All tests that compile code are in one file, so that the sources are read only once.
await import('./compiled/reference-examples.ts')
await import('./compiled/samples.ts')
await import('./compiled/spec-change.ts')
await import('./compiled/wrong-options.ts')
