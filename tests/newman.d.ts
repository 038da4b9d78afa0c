// What is used here of newman, whose types are of an older version.
declare module 'newman' {
  export interface NewmanRunOptions {
    collection: object
    environment: object
    envVar: { key: string; value: string }[]
    reporters: string[]
  }

  export interface NewmanRunSummary {
    run: {
      stats: Record<'requests' | 'assertions', { total: number }>
      failures: { source?: { name: string }; error: Error }[]
    }
  }

  function run(
    options: NewmanRunOptions,
    done: (error: Error | null, summary: NewmanRunSummary) => void,
  ): void
  const newman: { run: typeof run }
  export default newman
}
