import { planted, bodyOf, message, send, type PlantedChange } from './planted-change.ts'

/** Changes for readers, or that say the same in another way: nobody has to follow. */
export const words: readonly PlantedChange[] = [
  planted('a description is changed', 'nobody', 'words', (document) => {
    bodyOf(document).properties.body.description = 'Other words.'
  }),
  planted('an example is changed', 'nobody', 'words', (document) => {
    send(document).responses['201'].content['application/json'].example = {}
  }),
  planted('a summary is changed', 'nobody', 'words', (document) => {
    send(document).summary = 'Other words'
  }),
  planted(
    'a scheme has another name',
    'nobody',
    'the same token is sent in the same way',
    (document) => {
      const { securitySchemes } = document.components
      securitySchemes.token = securitySchemes.bearerAuth
      delete securitySchemes.bearerAuth
      document.security = [{ token: [] }]
    },
  ),
  planted('forms are described', 'nobody', 'words', (document) => {
    for (const form of bodyOf(document).properties.recipients.oneOf) form.description = 'A form.'
  }),
  planted(
    'a number is said to be a double no longer',
    'nobody',
    'JSON has one kind of number',
    (document) => {
      delete message(document).properties.price.format
    },
  ),
  planted('an operation is deprecated', 'nobody', 'it still does what it did', (document) => {
    send(document).deprecated = true
  }),
  planted(
    'an operation rests on another assumption',
    'nobody',
    'the sandbox has a switch for it',
    (document) => {
      send(document)['x-assumption'] = ['A1']
    },
  ),
  planted(
    'what a code means is said otherwise',
    'nobody',
    'its name and number stay',
    (document) => {
      send(document).responses['422']['x-errors'][0].meaning = 'Other words.'
    },
  ),
  planted('a header is described', 'nobody', 'words', (document) => {
    send(document).responses['429'].headers['Retry-After'].description = 'Other words.'
  }),
  planted('the document has another title', 'nobody', 'words', (document) => {
    document.info.title = 'SMS'
  }),
]
