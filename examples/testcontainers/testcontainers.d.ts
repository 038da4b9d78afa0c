// The part of Testcontainers that the example uses. It needs a Docker engine, so it is not installed.
declare module 'testcontainers' {
  export interface StartedTestContainer {
    getHost(): string
    getMappedPort(port: number): number
    stop(): Promise<unknown>
  }
  export class GenericContainer {
    constructor(image: string)
    withExposedPorts(...ports: number[]): this
    withEnvironment(environment: Record<string, string>): this
    withCommand(command: string[]): this
    start(): Promise<StartedTestContainer>
  }
}
