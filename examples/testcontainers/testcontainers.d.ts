// What is used here of Testcontainers, which needs a Docker engine and so is not installed.
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
