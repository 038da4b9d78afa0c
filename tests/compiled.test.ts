// What is compiled by a test: in one file, so that the sources are read once for all of them.
await import('./compiled/reference-examples.ts')
await import('./compiled/samples.ts')
await import('./compiled/spec-change.ts')
await import('./compiled/wrong-options.ts')
