import {
  ofTokens,
  planted,
  jsonOf,
  message,
  remove,
  send,
  sent,
  type PlantedChange,
} from './planted-change.ts'

/**
 * Changes of what is answered. Callers have to follow where they find less, or what they do not know; they pass over what they do
 * not ask for. A gateway has to follow where what it answers is not, or not all, that the spec says.
 */
export const answers: readonly PlantedChange[] = [
  planted('an answer has a further property', 'nobody', 'readers pass over it', (document) => {
    message(document).properties.campaign = { type: 'string' }
  }),
  planted(
    'an answer has a further property always',
    'gateways',
    'readers pass over it',
    (document) => {
      message(document).properties.campaign = { type: 'string' }
      message(document).required.push('campaign')
    },
  ),
  planted('an answer loses a property', 'everybody', 'who reads it finds nothing', (document) => {
    delete message(document).properties.price
    remove(message(document).required, 'price')
  }),
  planted(
    'a property of an answer may be missing',
    'callers',
    'who reads it may find nothing',
    (document) => {
      remove(message(document).required, 'price')
    },
  ),
  planted(
    'a property of an answer is always there',
    'gateways',
    'who looks whether it is still may',
    (document) => {
      message(document).required.push('sender')
    },
    (document) => {
      remove(message(document).required, 'sender')
    },
  ),
  planted(
    'a property of an answer may be null',
    'callers',
    'who reads it may find null',
    (document) => {
      message(document).properties.price.nullable = true
    },
  ),
  planted(
    'a property of an answer is of another type',
    'everybody',
    'who reads it finds something else',
    (document) => {
      message(document).properties.state.type = 'string'
    },
  ),
  planted(
    'a number of an answer is always whole',
    'gateways',
    'who reads numbers reads whole ones',
    (document) => {
      message(document).properties.priority.type = 'integer'
    },
  ),
  planted('a value of an answer is one of a few', 'gateways', 'readers took any', (document) => {
    message(document).properties.price.enum = [1, 2, 3]
  }),
  planted(
    'a value of an answer may be a further one',
    'callers',
    'who handles each knows nothing of it',
    (document) => {
      message(document).properties.state.enum = [0, 1, 2, 3, 4]
    },
    (document) => {
      message(document).properties.state.enum = [0, 1, 2, 3]
    },
  ),
  planted(
    'a value of an answer is never one of those',
    'gateways',
    'who handles it is not hurt',
    (document) => {
      message(document).properties.state.enum = [0, 1, 2]
    },
    (document) => {
      message(document).properties.state.enum = [0, 1, 2, 3]
    },
  ),
  planted('a time is written in another format', 'everybody', 'who reads it cannot', (document) => {
    message(document).properties.timestamp.pattern = '^.+Z$'
    message(document).properties.timestamp.format = 'date-time'
  }),
  planted(
    'a refusal has a further code',
    'gateways',
    'every caller expects unknown ones',
    (document) => {
      const response = send(document).responses['422']
      response['x-errors'].push({
        code: 303,
        name: 'too-many-recipients',
        meaning: 'There are too many.',
      })
      response.content['application/json'].schema.allOf[1].properties.error.enum.push(303)
    },
  ),
  planted('a code is removed', 'everybody', 'its name is gone from the types', (document) => {
    document.paths['/messages/{id}'].put.responses['422']['x-errors'].shift()
  }),
  planted('a code has another name', 'callers', 'the name is what programs compare', (document) => {
    send(document).responses['422']['x-errors'][0].name = 'missing-parameter'
  }),
  planted('a refusal is added', 'gateways', 'every caller expects refusals', (document) => {
    send(document).responses['409'] = send(document).responses['422']
  }),
  planted(
    'a success is added',
    'everybody',
    'who knows one status reads the other wrongly',
    (document) => {
      send(document).responses['202'] = send(document).responses['201']
    },
  ),
  planted(
    'a success has another status',
    'everybody',
    'who waits for the old one waits in vain',
    (document) => {
      const { responses } = send(document)
      responses['200'] = responses['201']
      delete responses['201']
    },
  ),
  planted('a header of an answer is gone', 'callers', 'who reads it finds nothing', (document) => {
    delete send(document).responses['429'].headers['Retry-After']
  }),
  planted('a header of an answer is added', 'nobody', 'readers pass over it', (document) => {
    send(document).responses['201'].headers = { 'X-Request-Id': { schema: { type: 'string' } } }
  }),
  planted(
    'a value of an answer may be anything',
    'callers',
    'who reads it finds something else',
    (document) => {
      delete message(document).properties.price.type
    },
  ),
  planted(
    'a value of an answer may have any form',
    'callers',
    'who reads it knows some',
    (document) => {
      sent(document).properties.credit = {}
    },
  ),
  planted(
    'a value of an answer has a further form',
    'callers',
    'who reads it does not know it',
    (document) => {
      sent(document).properties.credit.oneOf.push({ type: 'boolean' })
    },
  ),
  planted(
    'a value of an answer has one form less',
    'gateways',
    'who reads it is not hurt',
    (document) => {
      sent(document).properties.credit.oneOf.pop()
    },
  ),
  planted(
    'a number of an answer may be a text too',
    'callers',
    'who reads numbers finds texts',
    (document) => {
      const { properties } = message(document)
      properties.price = { oneOf: [properties.price, { type: 'string' }] }
    },
  ),
  planted(
    'a count that is called error may be higher',
    'callers',
    'it is no code of a refusal',
    (document) => {
      message(document).properties.statistics.properties.error.enum.push(2)
    },
    (document) => {
      message(document).properties.statistics.properties.error.enum = [0, 1]
    },
  ),
  planted(
    'a list of an answer may be empty',
    'callers',
    'who reads the first finds none',
    (document) => {
      sent(document).properties.data.minItems = 0
    },
  ),
  planted(
    'a list of an answer may be longer',
    'callers',
    'who reads the first misses the others',
    (document) => {
      sent(document).properties.data.maxItems = 2
    },
  ),
  planted(
    'a text of an answer may be longer',
    'callers',
    'who has room for the old length has not',
    (document) => {
      message(document).properties.sender.maxLength = 30
    },
    (document) => {
      message(document).properties.sender.maxLength = 14
    },
  ),
  planted(
    'an answer is a list where it was an object',
    'everybody',
    'who reads it finds a list',
    (document) => {
      const { properties } = jsonOf(document.paths['/messages/{id}'].put.responses['200'])
      properties.data = { type: 'array', items: properties.data }
    },
  ),
  planted(
    'an answer may have properties besides',
    'nobody',
    'readers pass over them',
    (document) => {
      message(document).additionalProperties = true
    },
  ),
  planted(
    'an answer has none but the named properties',
    'gateways',
    'who reads those finds them',
    (document) => {
      message(document).additionalProperties = false
    },
    (document) => {
      delete message(document).additionalProperties
    },
  ),
  planted(
    'the values of a map may be anything',
    'callers',
    'who reads them finds something else',
    (document) => {
      message(document).properties.labels.additionalProperties = true
    },
    (document) => {
      message(document).properties.labels = {
        type: 'object',
        additionalProperties: { type: 'string' },
      }
    },
  ),
  planted(
    'an answer is of another content type',
    'everybody',
    'who reads JSON cannot',
    (document) => {
      const { content } = send(document).responses['201']
      content['application/xml'] = content['application/json']
      delete content['application/json']
    },
  ),
  planted(
    'an answer may be of a further content type',
    'callers',
    'who reads JSON may get another',
    (document) => {
      const { content } = send(document).responses['201']
      content['text/csv'] = { schema: { type: 'string' } }
    },
  ),
  planted('a refusal is gone', 'everybody', 'its codes are gone from the types', (document) => {
    delete send(document).responses['402']
  }),
  planted('an answer may be a redirect', 'everybody', 'the client follows none', (document) => {
    send(document).responses['307'] = { description: 'Elsewhere.' }
  }),
  planted(
    'a header of an answer may be missing',
    'callers',
    'who reads it may find nothing',
    (document) => {
      send(document).responses['429'].headers['Retry-After'].required = false
    },
  ),
  planted(
    'a header of an answer is always there',
    'gateways',
    'who looks whether it is still may',
    (document) => {
      send(document).responses['429'].headers['Retry-After'].required = true
    },
    (document) => {
      send(document).responses['429'].headers['Retry-After'].required = false
    },
  ),
  planted(
    'a header of an answer is of another type',
    'everybody',
    'who reads seconds finds a date',
    (document) => {
      const { schema } = send(document).responses['429'].headers['Retry-After']
      schema.type = 'string'
      delete schema.minimum
    },
  ),
  planted(
    'a refusal says its code as a text',
    'everybody',
    'who compares numbers finds none',
    (document) => {
      const [failure, own] = jsonOf(send(document).responses['422']).allOf
      failure.properties.error.type = 'string'
      own.properties.error = { type: 'string', enum: ['302'] }
    },
  ),
  ofTokens(
    'a token has no refresh token any more',
    'everybody',
    'who refreshes by it cannot',
    (document) => {
      const { data } = jsonOf(document.paths['/tokens'].get.responses['200']).properties
      delete data.items.properties.refreshToken
      remove(data.items.required, 'refreshToken')
    },
  ),
]
