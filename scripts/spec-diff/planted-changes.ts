/** A change of spec/gateway-sms.yaml with its verdict, which comes from who it is for and not from the program. */
export interface PlantedChange {
  name: string
  /** Whether a program that was written for the old spec has to follow. */
  breaking: boolean
  why: string
  /** What the spec is made to say first, where it does not yet. */
  before?: (document: Planted) => void
  plant: (document: Planted) => void
}

// oxlint-disable-next-line typescript/no-explicit-any -- a document to be changed anywhere
export type Planted = any

const send = (document: Planted) => document.paths['/messages/'].post
const bodyOf = (document: Planted) => send(document).requestBody.content['application/json'].schema
const sent = (document: Planted) =>
  send(document).responses['201'].content['application/json'].schema
const message = (document: Planted) => sent(document).properties.data.items
const update = (document: Planted) => document.paths['/messages/{id}'].put

export const plantedChanges: readonly PlantedChange[] = [
  // Requests: what is taken less of breaks those who send it.
  planted('an optional parameter is added', false, 'nobody has to send it', (document) => {
    bodyOf(document).properties.campaign = { type: 'string' }
  }),
  planted('a required parameter is added', true, 'requests without it are refused', (document) => {
    bodyOf(document).properties.campaign = { type: 'string' }
    bodyOf(document).required.push('campaign')
  }),
  planted(
    'an optional parameter becomes required',
    true,
    'requests without it are refused',
    (document) => {
      bodyOf(document).required.push('priority')
    },
  ),
  planted(
    'a required parameter becomes optional',
    false,
    'those who send it still may',
    (document) => {
      remove(bodyOf(document).required, 'sender')
    },
  ),
  planted('a parameter is removed', true, 'requests with it are refused', (document) => {
    delete bodyOf(document).properties.priority
  }),
  planted('a parameter is renamed', true, 'the old name is refused', (document) => {
    const { properties } = bodyOf(document)
    properties.text = properties.body
    delete properties.body
  }),
  planted('a parameter is of another type', true, 'what was sent is refused', (document) => {
    bodyOf(document).properties.priority.type = 'string'
  }),
  planted('a number may only be whole', true, 'fractions are refused', (document) => {
    bodyOf(document).properties.priority.type = 'integer'
  }),
  planted(
    'a whole number may have a fraction',
    false,
    'whole numbers are still taken',
    (document) => {
      document.paths['/messages/'].get.parameters = [
        { name: 'page', in: 'query', schema: { type: 'number' } },
      ]
    },
    (document) => {
      document.paths['/messages/'].get.parameters = [
        { name: 'page', in: 'query', schema: { type: 'integer' } },
      ]
    },
  ),
  planted('a minimum is raised', true, 'the lowest values are refused', (document) => {
    bodyOf(document).properties.priority.minimum = 2
  }),
  planted('a minimum is lowered', false, 'what was taken still is', (document) => {
    bodyOf(document).properties.priority.minimum = 0
  }),
  planted('a maximum is added', true, 'higher values are refused', (document) => {
    bodyOf(document).properties.priority.maximum = 5
  }),
  planted('a text may be shorter', false, 'what was taken still is', (document) => {
    bodyOf(document).properties.body.minLength = 0
  }),
  planted('a text may be no longer than', true, 'longer ones are refused', (document) => {
    bodyOf(document).properties.body.maxLength = 1000
  }),
  planted('a pattern is added', true, 'what does not fit is refused', (document) => {
    bodyOf(document).properties.body.pattern = '^[ -~]+$'
  }),
  planted(
    'a pattern is changed',
    true,
    'nobody can tell that it takes all that it took',
    (document) => {
      bodyOf(document).properties.sender.pattern = '^[A-Z]{3,11}$'
    },
  ),
  planted('a pattern is dropped', false, 'everything that was taken still is', (document) => {
    delete bodyOf(document).properties.sender.pattern
  }),
  planted('a parameter may be null', false, 'what was taken still is', (document) => {
    bodyOf(document).properties.priority.nullable = true
  }),
  planted('a default is changed', true, 'what is left out means something else', (document) => {
    bodyOf(document).properties.priority.default = 2
  }),
  planted('a form of recipients is removed', true, 'who sends it is refused', (document) => {
    bodyOf(document).properties.recipients.oneOf.shift()
  }),
  planted('a form of recipients is added', false, 'the others are still taken', (document) => {
    bodyOf(document).properties.recipients.oneOf.push({ type: 'integer' })
  }),
  planted('unknown parameters are taken', false, 'what was taken still is', (document) => {
    bodyOf(document).additionalProperties = true
  }),
  planted('a body is of another content type', true, 'JSON is refused', (document) => {
    const { content } = send(document).requestBody
    content['application/xml'] = content['application/json']
    delete content['application/json']
  }),
  planted('a body may be of a further content type', false, 'JSON is still taken', (document) => {
    const { content } = send(document).requestBody
    content['application/xml'] = content['application/json']
  }),
  planted('a body is no longer required', false, 'those who send one still may', (document) => {
    send(document).requestBody.required = false
  }),
  planted(
    'a required query parameter is added',
    true,
    'requests without it are refused',
    (document) => {
      document.paths['/messages/'].get.parameters = [
        { name: 'limit', in: 'query', required: true, schema: { type: 'integer' } },
      ]
    },
  ),
  planted('an optional query parameter is added', false, 'nobody has to send it', (document) => {
    document.paths['/messages/'].get.parameters = [
      { name: 'limit', in: 'query', schema: { type: 'integer' } },
    ]
  }),
  // Answers: what there is more of breaks those who read it.
  planted('an answer has a further property', false, 'readers pass over it', (document) => {
    message(document).properties.campaign = { type: 'string' }
  }),
  planted('an answer has a further property always', false, 'readers pass over it', (document) => {
    message(document).properties.campaign = { type: 'string' }
    message(document).required.push('campaign')
  }),
  planted('an answer loses a property', true, 'who reads it finds nothing', (document) => {
    delete message(document).properties.price
    remove(message(document).required, 'price')
  }),
  planted(
    'a property of an answer may be missing',
    true,
    'who reads it may find nothing',
    (document) => {
      remove(message(document).required, 'price')
    },
  ),
  planted(
    'a property of an answer is always there',
    false,
    'who looks whether it is still may',
    (document) => {
      message(document).required.push('sender')
    },
    (document) => {
      remove(message(document).required, 'sender')
    },
  ),
  planted('a property of an answer may be null', true, 'who reads it may find null', (document) => {
    message(document).properties.price.nullable = true
  }),
  planted(
    'a property of an answer is of another type',
    true,
    'who reads it finds something else',
    (document) => {
      message(document).properties.state.type = 'string'
    },
  ),
  planted(
    'a number of an answer is always whole',
    false,
    'who reads numbers reads whole ones',
    (document) => {
      message(document).properties.priority.type = 'integer'
    },
  ),
  planted('a value of an answer is one of a few', false, 'readers took any', (document) => {
    message(document).properties.price.enum = [1, 2, 3]
  }),
  planted(
    'a value of an answer may be a further one',
    true,
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
    false,
    'who handles it is not hurt',
    (document) => {
      message(document).properties.state.enum = [0, 1, 2]
    },
    (document) => {
      message(document).properties.state.enum = [0, 1, 2, 3]
    },
  ),
  planted('a time is written in another format', true, 'who reads it cannot', (document) => {
    message(document).properties.timestamp.pattern = '^.+Z$'
    message(document).properties.timestamp.format = 'date-time'
  }),
  planted(
    'a refusal has a further code',
    false,
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
  planted('a code is removed', true, 'its name is gone from the types', (document) => {
    update(document).responses['422']['x-errors'].shift()
  }),
  planted('a code has another name', true, 'the name is what programs compare', (document) => {
    send(document).responses['422']['x-errors'][0].name = 'missing-parameter'
  }),
  planted('a refusal is added', false, 'every caller expects refusals', (document) => {
    send(document).responses['409'] = send(document).responses['422']
  }),
  planted(
    'a success is added',
    true,
    'who knows one status reads the other wrongly',
    (document) => {
      send(document).responses['202'] = send(document).responses['201']
    },
  ),
  planted(
    'a success has another status',
    true,
    'who waits for the old one waits in vain',
    (document) => {
      const { responses } = send(document)
      responses['200'] = responses['201']
      delete responses['201']
    },
  ),
  planted('a header of an answer is gone', true, 'who reads it finds nothing', (document) => {
    delete send(document).responses['429'].headers['Retry-After']
  }),
  planted('a header of an answer is added', false, 'readers pass over it', (document) => {
    send(document).responses['201'].headers = { 'X-Request-Id': { schema: { type: 'string' } } }
  }),
  // Operations, and who may call them.
  planted('an operation is added', false, 'nobody has to call it', (document) => {
    document.paths['/credit'] = {
      get: { ...document.paths['/messages/'].get, operationId: 'getCredit' },
    }
  }),
  planted('an operation is removed', true, 'who calls it is refused', (document) => {
    delete document.paths['/messages/{id}'].delete
  }),
  planted('an operation is on another path', true, 'the old one is refused', (document) => {
    document.paths['/sms/'] = document.paths['/messages/']
    delete document.paths['/messages/']
  }),
  planted('an operation has another name', true, 'the types are by name', (document) => {
    send(document).operationId = 'createMessage'
  }),
  planted('an operation needs another scheme', true, 'the token is refused', (document) => {
    send(document).security = [{ apiKey: [] }]
  }),
  planted('an operation takes a further scheme', false, 'the token is still taken', (document) => {
    send(document).security = [...document.security, { apiKey: [] }]
  }),
  planted('an environment is at another address', true, 'tokens are for a host', (document) => {
    document.servers[0].url = 'https://example.com'
  }),
  // Words.
  planted('a description is changed', false, 'words', (document) => {
    bodyOf(document).properties.body.description = 'Other words.'
  }),
  planted('an example is changed', false, 'words', (document) => {
    send(document).responses['201'].content['application/json'].example = {}
  }),
  planted('a summary is changed', false, 'words', (document) => {
    send(document).summary = 'Other words'
  }),
]

function planted(
  name: string,
  breaking: boolean,
  why: string,
  plant: (document: Planted) => void,
  before?: (document: Planted) => void,
): PlantedChange {
  return { name, breaking, why, plant, ...(before === undefined ? {} : { before }) }
}

function remove(list: string[], name: string): void {
  list.splice(list.indexOf(name), 1)
}
