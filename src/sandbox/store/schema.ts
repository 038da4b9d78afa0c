/** Says of a file that it is a sandbox's: `gsms` in ASCII. */
export const applicationId = 0x67_73_6d_73

/** The version of the tables. A file of another one is not opened. */
export const schemaVersion = 1

/**
 * The tables. Money is in millionths of a euro, time in milliseconds since 1970, booleans are 0 and 1.
 *
 * Text that a caller wrote is kept as JSON, which has an escape for everything: on Node 22 a text read from SQLite ends at
 * its first NUL, and UTF-8 has no form for half a surrogate pair.
 *
 * A message is stored when all of it is known, after its recipients: hence references that are checked at the end of a
 * transaction.
 */
export const schema = `
  CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outcomes (
    number TEXT PRIMARY KEY,
    outcome TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    api_key TEXT NOT NULL,
    credit INTEGER NOT NULL,
    starting_credit INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE tokens (
    position INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES accounts,
    content TEXT NOT NULL,
    total_requests INTEGER NOT NULL DEFAULT 0,
    wallet_requests INTEGER NOT NULL DEFAULT 0,
    error_requests INTEGER NOT NULL DEFAULT 0,
    wallet_amount INTEGER NOT NULL DEFAULT 0,
    addresses TEXT NOT NULL DEFAULT '[]'
  ) STRICT;
  CREATE INDEX tokens_of_account ON tokens (account, position);

  -- Those that were made by hand, as they were made, whatever the token service has made of them since.
  CREATE TABLE kept_tokens (
    position INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts,
    content TEXT NOT NULL
  ) STRICT;

  CREATE TABLE messages (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES accounts,
    token TEXT NOT NULL,
    test INTEGER NOT NULL,
    sender TEXT NOT NULL,
    body TEXT NOT NULL,
    priority REAL NOT NULL,
    flash INTEGER NOT NULL,
    realtime INTEGER NOT NULL,
    send_at INTEGER NOT NULL,
    custom TEXT,
    callback_url TEXT,
    callback_field TEXT,
    is_open INTEGER NOT NULL,
    invalid TEXT NOT NULL,
    recipients INTEGER NOT NULL,
    segments INTEGER NOT NULL,
    base_price INTEGER NOT NULL,
    price INTEGER NOT NULL,
    charged INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    queued_at INTEGER,
    is_cancelled INTEGER NOT NULL,
    is_given INTEGER NOT NULL,
    outcome TEXT
  ) STRICT;
  CREATE INDEX messages_of_account ON messages (account);
  CREATE INDEX realtime_messages ON messages (account, queued_at) WHERE realtime = 1;

  CREATE TABLE recipients (
    message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    i INTEGER NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    fields TEXT,
    -- Where it is another than the message's body.
    text TEXT,
    segments INTEGER NOT NULL,
    remaining INTEGER NOT NULL,
    report TEXT,
    sent_at INTEGER,
    done_at INTEGER,
    PRIMARY KEY (message, i)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE queue (
    position INTEGER PRIMARY KEY,
    message TEXT NOT NULL UNIQUE
      REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    account INTEGER NOT NULL REFERENCES accounts,
    realtime INTEGER NOT NULL,
    priority REAL NOT NULL,
    line INTEGER NOT NULL,
    place INTEGER NOT NULL,
    recipients INTEGER NOT NULL,
    send_at INTEGER NOT NULL,
    ready_at INTEGER NOT NULL,
    is_ready INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX queue_to_come ON queue (ready_at, position) WHERE is_ready = 0;
  CREATE INDEX queue_in_line ON queue (realtime, priority, line, place, position) WHERE is_ready = 1;
  CREATE INDEX queue_of_account ON queue (account);

  CREATE TABLE turns (
    position INTEGER PRIMARY KEY,
    realtime INTEGER NOT NULL,
    priority REAL NOT NULL,
    line INTEGER NOT NULL,
    UNIQUE (realtime, priority, line)
  ) STRICT;
  CREATE INDEX turns_in_order ON turns (realtime DESC, priority DESC, position);

  CREATE TABLE pace (
    since INTEGER NOT NULL,
    recipients REAL NOT NULL
  ) STRICT;

  CREATE TABLE due (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    message TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX due_in_order ON due (at, position);
  CREATE INDEX due_of_message ON due (message);

  CREATE TABLE callbacks (
    position INTEGER PRIMARY KEY,
    message TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    is_made INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL,
    content TEXT NOT NULL,
    -- How long it took, in the machine's milliseconds: the one thing that differs from run to run.
    duration INTEGER
  ) STRICT;
  CREATE INDEX callbacks_to_make ON callbacks (due_at, position) WHERE is_made = 0;
  CREATE INDEX callbacks_made ON callbacks (position, size) WHERE is_made = 1;
`

/** Every table, those that others refer to first. */
export const tables = Array.from(
  schema.matchAll(/CREATE TABLE (\w+)/g),
  ([, table]) => table as string,
)

/** Empties every table. */
export const emptying = tables.map((table) => `DELETE FROM ${table};`).join('\n')
