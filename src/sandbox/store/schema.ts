/**
 * The tables. Money is in millionths of a euro, time in milliseconds since 1970, booleans are 0 and 1.
 *
 * Text that a caller wrote is kept as JSON, which has an escape for everything: on Node 22 a text read from SQLite ends at
 * its first NUL, and UTF-8 has no form for half a surrogate pair.
 */
export const schema = `
  CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL UNIQUE,
    api_key TEXT NOT NULL,
    credit INTEGER NOT NULL,
    starting_credit INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE tokens (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
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

  CREATE TABLE kept_tokens (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts,
    content TEXT NOT NULL
  ) STRICT;

  CREATE TABLE messages (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES accounts,
    token TEXT NOT NULL,
    realtime INTEGER NOT NULL,
    queued_at INTEGER,
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX messages_of_account ON messages (account, position);
  CREATE INDEX realtime_messages ON messages (account, queued_at) WHERE realtime = 1;

  CREATE TABLE recipients (
    message TEXT NOT NULL REFERENCES messages (id),
    i INTEGER NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    fields TEXT NOT NULL,
    text TEXT NOT NULL,
    segments INTEGER NOT NULL,
    remaining INTEGER NOT NULL,
    report TEXT,
    sent_at INTEGER,
    done_at INTEGER,
    PRIMARY KEY (message, i)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE queue (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    message TEXT NOT NULL UNIQUE REFERENCES messages (id),
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
    position INTEGER PRIMARY KEY AUTOINCREMENT,
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
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    message TEXT NOT NULL REFERENCES messages (id)
  ) STRICT;
  CREATE INDEX due_in_order ON due (at, position);
  CREATE INDEX due_of_message ON due (message);

  CREATE TABLE callbacks (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    message TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    is_made INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL,
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX callbacks_to_make ON callbacks (due_at, position) WHERE is_made = 0;
  CREATE INDEX callbacks_made ON callbacks (position, size) WHERE is_made = 1;
`

const tables = Array.from(schema.matchAll(/CREATE TABLE (\w+)/g), ([, table]) => table)

/** Empties every table. Without the check of what refers to what, a table goes at once and not row by row. */
export const emptying = `
  PRAGMA foreign_keys = OFF;
  BEGIN;
  ${[...tables, 'sqlite_sequence'].map((table) => `DELETE FROM ${table};`).join('\n  ')}
  COMMIT;
  PRAGMA foreign_keys = ON;
`
