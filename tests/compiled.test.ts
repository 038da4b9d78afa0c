// Everything that tests compile, in one file, so that the sources are read once.
await import('./compiled/reference-examples.ts')
await import('./compiled/samples.ts')
await import('./compiled/spec-change.ts')
await import('./compiled/wrong-options.ts')
