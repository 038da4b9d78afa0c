// As much of Playwright as examples/playwright uses, so that the type check knows it: no browser is installed for the tests.
declare module '@playwright/test' {
  interface Locator {
    fill(value: string): Promise<void>
    click(): Promise<void>
  }

  interface Page {
    goto(url: string): Promise<unknown>
    getByLabel(text: string): Locator
    getByText(text: string): Locator
    getByRole(role: 'button', options: { name: string }): Locator
  }

  interface Test<Fixtures> {
    (title: string, body: (fixtures: Fixtures) => Promise<void>): void
    extend<More extends object>(fixtures: {
      [Name in keyof More]: (
        fixtures: Fixtures & More,
        use: (fixture: More[Name]) => Promise<void>,
      ) => Promise<void>
    }): Test<Fixtures & More>
  }

  const test: Test<{ page: Page }>
  function expect(locator: Locator): { toBeVisible(): Promise<void> }
}
