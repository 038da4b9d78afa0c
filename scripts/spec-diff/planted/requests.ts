import {
  ofTokens,
  planted,
  bodyOf,
  remove,
  send,
  type PlantedChange,
  type Planted,
} from './planted-change.ts'

/**
 * Changes of what is sent. Callers have to follow where what they send is refused, or means something else. A gateway has to take
 * all that the spec says and refuse the rest, so it has to follow every one.
 */
export const requests: readonly PlantedChange[] = [
  planted('an optional parameter is added', 'gateways', 'nobody has to send it', (document) => {
    bodyOf(document).properties.campaign = { type: 'string' }
  }),
  planted(
    'a required parameter is added',
    'everybody',
    'requests without it are refused',
    (document) => {
      bodyOf(document).properties.campaign = { type: 'string' }
      bodyOf(document).required.push('campaign')
    },
  ),
  planted(
    'an optional parameter becomes required',
    'everybody',
    'requests without it are refused',
    (document) => {
      bodyOf(document).required.push('priority')
    },
  ),
  planted(
    'a required parameter becomes optional',
    'gateways',
    'those who send it still may',
    (document) => {
      remove(bodyOf(document).required, 'sender')
    },
  ),
  planted('a parameter is removed', 'everybody', 'requests with it are refused', (document) => {
    delete bodyOf(document).properties.priority
  }),
  planted('a parameter is renamed', 'everybody', 'the old name is refused', (document) => {
    const { properties } = bodyOf(document)
    properties.text = properties.body
    delete properties.body
  }),
  planted('a parameter is of another type', 'everybody', 'what was sent is refused', (document) => {
    bodyOf(document).properties.priority.type = 'string'
  }),
  planted('a number may only be whole', 'everybody', 'fractions are refused', (document) => {
    bodyOf(document).properties.priority.type = 'integer'
  }),
  planted(
    'a whole number may have a fraction',
    'gateways',
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
  planted('a minimum is raised', 'everybody', 'the lowest values are refused', (document) => {
    bodyOf(document).properties.priority.minimum = 2
  }),
  planted('a minimum is lowered', 'gateways', 'what was taken still is', (document) => {
    bodyOf(document).properties.priority.minimum = 0
  }),
  planted('a maximum is added', 'everybody', 'higher values are refused', (document) => {
    bodyOf(document).properties.priority.maximum = 5
  }),
  planted('a text may be shorter', 'gateways', 'what was taken still is', (document) => {
    bodyOf(document).properties.body.minLength = 0
  }),
  planted('a text may be no longer than', 'everybody', 'longer ones are refused', (document) => {
    bodyOf(document).properties.body.maxLength = 1000
  }),
  planted('a pattern is added', 'everybody', 'what does not fit is refused', (document) => {
    bodyOf(document).properties.body.pattern = '^[ -~]+$'
  }),
  planted(
    'a pattern is changed',
    'everybody',
    'nobody can tell that it takes all that it took',
    (document) => {
      bodyOf(document).properties.sender.pattern = '^[A-Z]{3,11}$'
    },
  ),
  planted('a pattern is dropped', 'gateways', 'everything that was taken still is', (document) => {
    delete bodyOf(document).properties.sender.pattern
  }),
  planted('a parameter may be null', 'gateways', 'what was taken still is', (document) => {
    bodyOf(document).properties.priority.nullable = true
  }),
  planted(
    'a default is changed',
    'everybody',
    'what is left out means something else',
    (document) => {
      bodyOf(document).properties.priority.default = 2
    },
  ),
  planted('a form of recipients is removed', 'everybody', 'who sends it is refused', (document) => {
    bodyOf(document).properties.recipients.oneOf.shift()
  }),
  planted('a form of recipients is added', 'gateways', 'the others are still taken', (document) => {
    bodyOf(document).properties.recipients.oneOf.push({ type: 'integer' })
  }),
  planted('unknown parameters are taken', 'gateways', 'what was taken still is', (document) => {
    bodyOf(document).additionalProperties = true
  }),
  planted('a body is of another content type', 'everybody', 'JSON is refused', (document) => {
    const { content } = send(document).requestBody
    content['application/xml'] = content['application/json']
    delete content['application/json']
  }),
  planted(
    'a body may be of a further content type',
    'gateways',
    'JSON is still taken',
    (document) => {
      const { content } = send(document).requestBody
      content['application/xml'] = content['application/json']
    },
  ),
  planted(
    'a body is no longer required',
    'gateways',
    'those who send one still may',
    (document) => {
      send(document).requestBody.required = false
    },
  ),
  planted(
    'a required query parameter is added',
    'everybody',
    'requests without it are refused',
    (document) => {
      document.paths['/messages/'].get.parameters = [
        { name: 'limit', in: 'query', required: true, schema: { type: 'integer' } },
      ]
    },
  ),
  planted(
    'an optional query parameter is added',
    'gateways',
    'nobody has to send it',
    (document) => {
      document.paths['/messages/'].get.parameters = [
        { name: 'limit', in: 'query', schema: { type: 'integer' } },
      ]
    },
  ),
  planted('a parameter may be of any type', 'gateways', 'what was taken still is', (document) => {
    delete bodyOf(document).properties.priority.type
  }),
  planted(
    'a parameter has to have one of some forms',
    'everybody',
    'any other is refused',
    (document) => {
      bodyOf(document).properties.note.oneOf = [{ type: 'string' }, { type: 'number' }]
    },
    (document) => {
      bodyOf(document).properties.note = {}
    },
  ),
  planted('a parameter may have any form', 'gateways', 'what was taken still is', (document) => {
    bodyOf(document).properties.recipients = {}
  }),
  planted('a text may be a number too', 'gateways', 'texts are still taken', (document) => {
    const { properties } = bodyOf(document)
    properties.body = { oneOf: [properties.body, { type: 'number' }] }
  }),
  planted(
    'one form of a parameter is left',
    'everybody',
    'the other forms are refused',
    (document) => {
      const { properties } = bodyOf(document)
      properties.recipients = properties.recipients.oneOf[0]
    },
  ),
  planted(
    'a form takes less',
    'everybody',
    'some of what was sent in it is refused',
    (document) => {
      const { oneOf } = bodyOf(document).properties.recipients
      oneOf.find(({ type }: Planted) => type === 'array').maxItems = 100
    },
  ),
  planted(
    'items have to be of a type',
    'everybody',
    'items of other types are refused',
    (document) => {
      bodyOf(document).properties.tags.items = { type: 'string' }
    },
    (document) => {
      bodyOf(document).properties.tags = { type: 'array' }
    },
  ),
  planted(
    'an item may not come twice',
    'everybody',
    'who sends one twice is refused',
    (document) => {
      bodyOf(document).properties.tags.uniqueItems = true
    },
    (document) => {
      bodyOf(document).properties.tags = { type: 'array', items: { type: 'string' } }
    },
  ),
  planted('some values are excluded', 'everybody', 'they are refused', (document) => {
    bodyOf(document).properties.body.not = { enum: ['test'] }
  }),
  planted(
    'a value is required that is not described',
    'everybody',
    'requests without it are refused',
    (document) => {
      bodyOf(document).required.push('campaign')
    },
  ),
  planted(
    'a value may be one of fewer',
    'everybody',
    'who sends the other is refused',
    (document) => {
      bodyOf(document).properties.kind.enum = ['plain']
    },
    (document) => {
      bodyOf(document).properties.kind = { type: 'string', enum: ['plain', 'flash'] }
    },
  ),
  planted(
    'a value may be one of more',
    'gateways',
    'the others are still taken',
    (document) => {
      bodyOf(document).properties.kind.enum.push('binary')
    },
    (document) => {
      bodyOf(document).properties.kind = { type: 'string', enum: ['plain', 'flash'] }
    },
  ),
  planted('a limit itself is no longer taken', 'everybody', 'it is refused', (document) => {
    bodyOf(document).properties.priority.exclusiveMinimum = true
  }),
  planted(
    'a parameter inside another becomes required',
    'everybody',
    'requests without it are refused',
    (document) => {
      bodyOf(document).properties.options.required = ['flash']
    },
  ),
  planted(
    'unknown parameters are refused',
    'everybody',
    'who sends some is refused',
    (document) => {
      bodyOf(document).additionalProperties = false
    },
    (document) => {
      bodyOf(document).additionalProperties = true
    },
  ),
  planted(
    'a list in the query is written in another way',
    'everybody',
    'it is misread',
    (document) => {
      document.paths['/messages/'].get.parameters[0].explode = false
    },
    (document) => {
      document.paths['/messages/'].get.parameters = [
        { name: 'state', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
      ]
    },
  ),
  ofTokens(
    'a page may have fewer items',
    'everybody',
    'who asks for more is refused',
    (document) => {
      document.paths['/tokens'].get.parameters[0].schema.maximum = 50
    },
  ),
  ofTokens(
    'a page has fewer items by default',
    'everybody',
    'who says nothing gets fewer',
    (document) => {
      document.paths['/tokens'].get.parameters[0].schema.default = 20
    },
  ),
  ofTokens(
    'a query parameter is gone',
    'everybody',
    'who sends it is refused, or not heard',
    (document) => {
      document.paths['/tokens'].get.parameters.shift()
    },
  ),
  planted('harmless changes hide one that is not', 'everybody', 'the one is enough', (document) => {
    const { properties } = bodyOf(document)
    properties.campaign = { type: 'string' }
    properties.body.description = 'Other words.'
    properties.sender.maxLength = 5
  }),
]
