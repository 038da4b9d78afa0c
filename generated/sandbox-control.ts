// Made from spec/sandbox-control.yaml by `npm run generate`. Never edited by hand.

/** Every path of the spec, with its methods. */
export interface paths {
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * The messages for which all that is given holds, the newest first, a page at a time.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        /**
         * Forget everything
         * The same as `POST /reset`.
         */
        delete: operations["clearMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete messages
         * Forgets messages with their callbacks, and takes those that wait out of the queue. What they cost is not given back. An
         *     id that does not exist is skipped.
         */
        post: operations["deleteMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for a message
         * Responses as soon as a message for which all that is given holds is queued. Each message is given once: first the one
         *     that was queued first and that no other call has been given, also if it came before the call (of the last 1,000).
         *     With `since` a message is given again. A caller who hangs up takes no message.
         */
        post: operations["waitForMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a message.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * A message with the text and the report of each recipient, and all that has happened to it, in the order of time. A
         *     cancelled message is there too.
         */
        get: operations["inspectMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List numbers
         * Every number that is a recipient of a message, the one with the newest message first.
         */
        get: operations["listNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A number as the gateway writes it.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * List the messages to a number
         * Each with the text and the report of this number, the newest first, a page at a time; also those that did not arrive.
         */
        get: operations["listNumberMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a message.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set what becomes of a message
         * What it has been reported already stays. A message that has ended is a conflict.
         */
        put: operations["setMessageOutcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outcomes set by hand
         * The numbers for which an outcome was set, in the order in which they were.
         */
        get: operations["listOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A number as the gateway writes it.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * Get what becomes of messages to a number
         * And where that comes from - set by hand, an option of the sandbox, a magic number, or as usual.
         */
        get: operations["getOutcome"];
        /**
         * Set what becomes of messages to a number
         * It is for all further reports of messages to the number. What a message has been reported already stays.
         */
        put: operations["setOutcome"];
        post?: never;
        /**
         * Unset what becomes of messages to a number
         * It is again as if nothing had been set. To do so twice is no mistake.
         */
        delete: operations["removeOutcome"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the time
         * What time it is in the sandbox.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the time forward
         * Does everything that falls due on the way, in order, and responds when every callback that falls due on the way was
         *     made, and answered or given up.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the queue
         * What waits, in the order in which it will leave if nothing else comes, and how fast it leaves.
         */
        get: operations["getQueue"];
        /**
         * Set how fast the queue moves
         * What is leaving goes on at the new speed. `POST /reset` puts it back to the sandbox's option.
         */
        put: operations["setThroughput"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * Every fault with how often it has acted, in the order in which they were added and are tried.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * Lets requests to the gateway go wrong from now on. Of several faults that would act on a request the one that was
         *     added first does. A spoilt response has the header `sandbox-fault` with the fault's name.
         */
        post: operations["addFault"];
        /**
         * Remove every fault
         * What they have delayed already still comes late.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The fault's name.
                 * @example reset-1
                 */
                name: string;
            };
            cookie?: never;
        };
        /**
         * Get a fault
         * A fault with how often it has acted.
         */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /**
         * Remove a fault
         * What it has delayed already still comes late.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * Every account, in the order in which they were added; the first is the sandbox's own.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Add an account
         * With its own messages, tokens and credit. `POST /reset` forgets it.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{email}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account's email.
                 * @example sandbox@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Get an account's credit
         * Euro left on the account.
         */
        get: operations["getCredit"];
        /**
         * Set an account's credit
         * Whatever it was before.
         */
        put: operations["setCredit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tokens
         * The first 100 tokens of an account, the oldest first, masked, with how much each was used.
         */
        get: operations["listIssuedTokens"];
        put?: never;
        /**
         * Make a token
         * Makes a token of the gateway without the token service. It is still good after `POST /reset`.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callbacks
         * Every try to call a `callback_url` for which all that is given holds, the one that is due last first - those that are
         *     still to be made, and the last 1,000 that were (at most 32 MiB of them).
         */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a try.
                 * @example 1
                 */
                id: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        /**
         * Get a callback
         * One try to call a `callback_url`.
         */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a try.
                 * @example 1
                 */
                id: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a callback once more
         * With the same body. Responds with what came of it; it is not retried when it fails. One that was not made yet is a conflict.
         */
        post: operations["replayCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * The requests to the gateway and its token service for which all that is given holds, the newest first, of the last
         *     1,000. Of a body the first 2 KiB are kept. Tokens and keys are masked.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * Server-sent events: each has the name of its `kind`, a rising `id`, and an Event as its data. The stream begins with
         *     what happens next, or after the event that the header `Last-Event-ID` or the parameter `after` names, as far as that
         *     is among the last 10,000. Where some are no longer there, an event `missed` says how many. A comment comes every 15
         *     seconds when nothing happens. With a clock that ticks, an open stream lets happen what is due.
         *
         *     A request with `Accept: application/json` gets what is there at once, at most 1,000 events, and no stream; without
         *     `after` from the first that is still there.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget everything
         * Forgets messages, callbacks, faults, outcomes set by hand, requests, tokens of the token service, and how far the time
         *     was advanced. Options, ports, accounts, and tokens made by `POST /tokens` stay as they were. Calls that still wait for an
         *     response or a message is sent away.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything
         * All state as one text, an object of JSON a line.
         */
        get: operations["exportSnapshot"];
        /**
         * Import everything
         * Puts the state of a snapshot in the place of the sandbox's own. One that cannot be read changes nothing. At most 256 MiB.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the sandbox is there
         * It responds as soon as there is a port, and needs no admin token.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the sandbox can do its work
         * It looks into its store, and needs no admin token.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get settings
         * What the sandbox was started with, as far as a caller has to know it.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is assumed
         * Every behaviour of the gateway that no source documents, with what is in force here. They are chosen when the sandbox starts.
         */
        get: operations["listAssumptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metrics
         * Prometheus' text format, version 0.0.4.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * The description of this API.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** What the spec says is called back: nothing. */
export type webhooks = Record<string, never>;
/** The parts that the spec names: schemas, responses, parameters. */
export interface components {
    schemas: {
        Failure: {
            error: {
                /** @enum {string} */
                code: "malformed-body" | "unauthorized" | "forbidden" | "not-found" | "method-not-allowed" | "timeout" | "conflict" | "body-too-large" | "unsupported-media-type" | "misdirected" | "invalid-parameter" | "internal" | "unavailable";
                /** What is wrong, and what to do. */
                message: string;
            };
        };
        /** milliseconds, or a number and a unit such as '10s', '5m' or '2h' */
        Duration: number | string;
        /** Euro. */
        Credit: number;
        /**
         * An open transaction, waiting in the queue, on its way, delivered, ended with errors, or taken out of the queue.
         * @enum {string}
         */
        MessageStatus: "open" | "queued" | "sending" | "delivered" | "failed" | "cancelled";
        Message: {
            id: string;
            /** The email of the account that sent it. */
            account: string;
            sender: string;
            /** As it was sent, with its placeholders. */
            body: string;
            /** What its first recipient gets, or null if it has none. */
            text: string | null;
            /** Its first recipient, or null if it has none. */
            to: string | null;
            /** How many valid recipients it has. */
            recipients: number;
            /** The recipients that were wrong. */
            invalid: string[];
            /**
             * As the gateway has it: 0 open or queued, 1 sending, 2 delivered, 3 ended with errors.
             * @enum {integer}
             */
            state: 0 | 1 | 2 | 3;
            status: components["schemas"]["MessageStatus"];
            /** Whether it is simulated. */
            test: boolean;
            /** Whether it is to pop up. */
            flash: boolean;
            realtime: boolean;
            priority: number;
            /** Euro. */
            price: number;
            /** The code in the text of its first recipient, or null if there is none, or more than one. */
            otp: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * Null if it was not queued.
             */
            queuedAt: string | null;
            /**
             * Format: date-time
             * When it is to be sent.
             */
            sendAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        MessageDetails: {
            id: string;
            /** The email of the account that sent it. */
            account: string;
            sender: string;
            /** As it was sent, with its placeholders. */
            body: string;
            /** What its first recipient gets, or null if it has none. */
            text: string | null;
            /** Its first recipient, or null if it has none. */
            to: string | null;
            /** How many valid recipients it has. */
            recipients: number;
            /** The recipients that were wrong. */
            invalid: string[];
            /**
             * As the gateway has it: 0 open or queued, 1 sending, 2 delivered, 3 ended with errors.
             * @enum {integer}
             */
            state: 0 | 1 | 2 | 3;
            status: components["schemas"]["MessageStatus"];
            /** Whether it is simulated. */
            test: boolean;
            /** Whether it is to pop up. */
            flash: boolean;
            realtime: boolean;
            priority: number;
            /** Euro. */
            price: number;
            /** The code in the text of its first recipient, or null if there is none, or more than one. */
            otp: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * Null if it was not queued.
             */
            queuedAt: string | null;
            /**
             * Format: date-time
             * When it is to be sent.
             */
            sendAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Euro for one segment, before the factors for priority and realtime. */
            pricePerSegment: number;
            /** The body of a `POST /messages/` that sends the same message; with the date to which it was moved and the recipients that were added. */
            request: {
                [key: string]: unknown;
            };
            /** What each recipient gets, and the report on it. */
            texts: components["schemas"]["RecipientText"][];
            /** What has happened to it, in the order of time. */
            timeline: components["schemas"]["Moment"][];
        };
        /** How many messages are found. Each filter counts those that it would leave, together with what else is searched for. */
        MessageCounts: {
            found: number;
            /** How many messages there are. */
            all: number;
            status: {
                open: number;
                queued: number;
                sending: number;
                delivered: number;
                failed: number;
                cancelled: number;
            };
            is: {
                otp: number;
                flash: number;
                scheduled: number;
                realtime: number;
                test: number;
                invalid: number;
            };
        };
        NumberSummary: {
            number: string;
            /** How many messages it is a recipient of. */
            messages: number;
            /**
             * Format: date-time
             * When the newest of them was created.
             */
            lastAt: string;
        };
        NumberMessage: {
            id: string;
            sender: string;
            /** With the fields filled in. */
            text: string;
            /** The code in the text, or null if there is none, or more than one. */
            otp: string | null;
            flash: boolean;
            status: components["schemas"]["MessageStatus"];
            report: components["schemas"]["RecipientReport"];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * When it is to be sent.
             */
            sendAt: string;
            /**
             * Format: date-time
             * When it left the queue, or null if it did not.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * When it was last reported, or null if it was not.
             */
            doneAt: string | null;
        };
        /** Where it stands. */
        RecipientReport: {
            /** The group of the status. */
            group: string;
            /** The name of the status. */
            name: string;
            description: string;
            /** The name of the error. */
            error: string;
        };
        RecipientText: {
            number: string;
            /** With the fields filled in. */
            text: string;
            segments: number;
            report: components["schemas"]["RecipientReport"];
            /**
             * Format: date-time
             * When it left the queue, or null if it did not.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * When it was last reported, or null if it was not.
             */
            doneAt: string | null;
        };
        Moment: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "created" | "queued" | "cancelled" | "sent" | "reported" | "callback";
            /** What was reported, as the name of the status. */
            report?: string;
            /** Of how many recipients that was reported. */
            recipients?: number;
            /** The recipient, if it is only one. */
            number?: string;
            /** The id of the try. */
            callback?: number;
            /** The state that the callback tells of. */
            state?: number;
            attempt?: number;
            status?: components["schemas"]["CallbackStatus"];
        };
        MessageFilter: {
            /** One of its recipients, as `+39-3331234567`. */
            to?: string;
            sender?: string;
            /** The email of the account that sent it. */
            account?: string;
            /** a part of its text, or `{ "pattern" }` with a regular expression that the text matches */
            body?: string | {
                /** A regular expression of JavaScript. */
                pattern: string;
                /** Such as `i`. */
                flags?: string;
            };
            /**
             * Format: date-time
             * Queued at that time of the sandbox or later. With it a message is given also if it was given before.
             */
            since?: string;
            /** How long to wait, in real time, at most 60 seconds; 4 seconds if not given, and 0 only looks. */
            timeout?: components["schemas"]["Duration"];
        };
        InboxMessage: {
            id: string;
            sender: string;
            /** Everyone it goes to, each with the text that he gets. */
            recipients: {
                number: string;
                text: string;
            }[];
            /** The text of the recipient that was asked for, otherwise of the first. */
            text: string;
            /** Format: date-time */
            queuedAt: string;
            /** The one run of 4 to 8 digits in the text that stands for itself; not there if there is none, or more than one. */
            otp?: string;
        };
        /** @enum {string} */
        OutcomeName: "DELIVERED_TO_HANDSET" | "UNDELIVERABLE_NOT_DELIVERED" | "EXPIRED_EXPIRED" | "REJECTED_NETWORK" | "neverReported" | "deliveredLate" | "temporaryError" | "reorderedReports" | "duplicateCallback" | "firstCallbackLost" | "creditNotEnough" | "parameterMissing" | "tooManyRequests" | "serverError" | "unavailable" | "acceptedThenReset" | "acceptedThenHang";
        NumberOutcome: {
            number: string;
            outcome: components["schemas"]["OutcomeName"];
            /**
             * Where it comes from.
             * @enum {string}
             */
            source: "set" | "option" | "magic" | "usual";
        };
        FaultRule: {
            /** Its kind and number if not given, such as `reset-1`. */
            name?: string;
            match?: components["schemas"]["FaultMatch"];
            when?: components["schemas"]["FaultCondition"];
            action: components["schemas"]["FaultAction"];
        };
        /** How much the token may be used, and from where, as the token service has it; no limits if not given. */
        TokenLimits: {
            totalRequests?: number;
            /** Requests that cost credit. */
            walletRequests?: number;
            subscriptionRequests?: number;
            /** Euro. */
            walletAmount?: number;
            /** The addresses that may use it. */
            ip?: string[];
        };
        /** How many recipients leave the queue per second; null for no limit, and with 0 nothing leaves but realtime messages. */
        Throughput: number | null;
        Queue: {
            throughput: components["schemas"]["Throughput"];
            messages: components["schemas"]["WaitingMessage"][];
        };
        WaitingMessage: {
            id: string;
            /** The email of the account that has sent it. */
            account: string;
            priority: number;
            realtime: boolean;
            /** How many it goes to. */
            recipients: number;
            /**
             * Format: date-time
             * Its date, or when it was sent where it has none.
             */
            sendAt: string;
            /**
             * Format: date-time
             * When it will leave if nothing else comes; null where the queue stands still.
             */
            leavesAt: string | null;
        };
        /** Which requests it is for - those for which all that is given holds. */
        FaultMatch: {
            /** The id of an operation of the gateway or the token service, or several of them. */
            operation?: string | string[];
            /** A recipient, as `+39-3331234567`. */
            number?: string;
            sender?: string;
            /** The email of the account whose token it carries. */
            account?: string;
        };
        /** Which of them it acts on. What is given holds together. */
        FaultCondition: {
            /** So many go through first. */
            after?: number;
            /** Only so many go wrong. */
            times?: number;
            /** Of every so many the last goes wrong. */
            every?: number;
            /** How likely each goes wrong. */
            probability?: number;
        };
        /**
         * By whose time it waits.
         * @enum {string}
         */
        FaultClock: "real" | "sandbox";
        /** What goes wrong. */
        FaultAction: {
            /** @enum {string} */
            kind: "delay";
            for: components["schemas"]["Duration"];
            clock?: components["schemas"]["FaultClock"];
        } | {
            /** @enum {string} */
            kind: "status";
            status: number;
            /** @enum {string} */
            body?: "envelope" | "html" | "empty";
            code?: number | null;
            headers?: {
                [key: string]: string;
            };
            takesEffect?: boolean;
        } | {
            /** @enum {string} */
            kind: "reset";
            takesEffect: boolean;
        } | {
            /** @enum {string} */
            kind: "hang";
            takesEffect: boolean;
        } | {
            /** @enum {string} */
            kind: "truncate";
            bytes?: number;
        } | {
            /** @enum {string} */
            kind: "brokenJson";
        } | {
            /** @enum {string} */
            kind: "slowBody";
            for: components["schemas"]["Duration"];
            pieces?: number;
            clock?: components["schemas"]["FaultClock"];
        };
        Fault: {
            name: string;
            match: components["schemas"]["FaultMatch"];
            when: components["schemas"]["FaultCondition"];
            action: components["schemas"]["FaultAction"];
            /** How many requests it has acted on. */
            hits: number;
        };
        MaskedToken: {
            /** Its first four characters and its last two, which are enough to know it by. */
            token: string;
            name?: string;
            scopes: string[];
            /** Format: date-time */
            expireAt: string;
            /** How many requests were made with it. */
            requests: number;
        };
        Account: {
            email: string;
            /** With the email, what the token service takes. */
            apiKey: string;
            /** Euro. */
            credit: number;
        };
        AccountCredit: {
            credit: components["schemas"]["Credit"];
        };
        /**
         * Still to be made; answered with 200 to 299; not so; or the sandbox itself would not call.
         * @enum {string}
         */
        CallbackStatus: "waiting" | "delivered" | "failed" | "refused";
        Callback: {
            id: number;
            /** The id of the message that it is about. */
            message: string;
            /** The state that the message had come to. */
            state: number;
            url: string;
            /** Which try to tell of this state it is. */
            attempt: number;
            /** The try that it repeats, where somebody asked for that. */
            replayOf?: number;
            /**
             * Format: date-time
             * When it is to be made.
             */
            dueAt: string;
            status: components["schemas"]["CallbackStatus"];
            request: {
                /** @enum {string} */
                method: "POST";
                contentType: string;
                body: string;
            };
            response?: {
                status: number;
                /** The first 1,024 bytes as text. */
                body: string;
                /** Whether there was more. */
                isCut: boolean;
            };
            /** Why it failed or was refused. */
            error?: string;
            /** How long it took, in the machine's milliseconds. */
            duration?: number;
        };
        LoggedRequest: {
            id: number;
            /** Format: date-time */
            at: string;
            method: string;
            /** With its query; of a long one the first 1,000 characters. */
            path: string;
            /** What was asked for, if the gateway has it. */
            operation?: string;
            /** The HTTP status of the response, also where a fault keeps it from the caller. */
            status: number;
            /** How long the gateway took for the response, without what a fault adds, in the machine's milliseconds. */
            duration: number;
            /** The header, masked. */
            authorization?: string;
            /** The fault or the outcome that acted on it. */
            fault?: string;
            request: components["schemas"]["Excerpt"];
            response: components["schemas"]["Excerpt"];
        };
        Excerpt: {
            /** The first 2 KiB as text. */
            body: string;
            /** Whether there was more. */
            isCut: boolean;
        };
        /** The data of one server-sent event. */
        Event: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messageQueued";
            /** The id of the message. */
            message: string;
            sender: string;
            recipients: number;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messageChanged";
            /** The id of the message. */
            message: string;
            /** @enum {integer} */
            state: 0 | 1 | 2 | 3;
            status: components["schemas"]["MessageStatus"];
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messageCancelled";
            /** The id of the message. */
            message: string;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messagesDeleted";
            /** How many. */
            deleted: number;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "callbackTried";
            /** The id of the try. */
            callback: number;
            /** The id of the message. */
            message: string;
            /** The state that it told of. */
            state: number;
            attempt: number;
            status: components["schemas"]["CallbackStatus"];
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "requestHandled";
            /** The id of the request in the log. */
            request: number;
            method: string;
            path: string;
            operation?: string;
            status: number;
            duration: number;
            fault?: string;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "reset";
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "missed";
            count: number;
        };
        Assumption: {
            id: string;
            /** The name of the sandbox's option. */
            switch: string;
            /** What is assumed by default. */
            statement: string;
            /** What is in force. */
            value: string;
            default: string;
            choices: {
                value: string;
                meaning: string | null;
            }[];
        };
    };
    responses: {
        /** Done; there is nothing to say. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The sandbox has an admin token, and the request has not. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "send the header `Authorization: Bearer ADMIN_TOKEN`"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not-found",
                 *         "message": "there is no fault 'reset-1': GET /_sandbox/v1/faults lists them"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The body is not JSON. */
        MalformedBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "malformed-body",
                 *         "message": "the body is not valid JSON"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** It cannot be done as things stand. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "conflict",
                 *         "message": "there is a fault 'reset-1' already"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The body is too large. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "body-too-large",
                 *         "message": "the body is larger than 10485760 bytes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The body is declared as something else than what this operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unsupported-media-type",
                 *         "message": "send the body with the header `Content-Type: application/json`"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** A parameter is missing or not acceptable; the message names it. */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "invalid-parameter",
                 *         "message": "'limit' must be <= 1000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** What becomes of messages to the number now. */
        NumberOutcome: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "+39-3331234567",
                 *       "outcome": "UNDELIVERABLE_NOT_DELIVERED",
                 *       "source": "set"
                 *     }
                 */
                "application/json": components["schemas"]["NumberOutcome"];
            };
        };
        /** The time in the sandbox. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "now": "2026-01-15T10:00:00.000Z",
                 *       "kind": "manual"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    now: string;
                    /** `real`, `manual`, or how much faster than the real one it goes, such as `60x`. */
                    kind: string;
                };
            };
        };
        /** The queue. */
        Queue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "throughput": 10,
                 *       "messages": [
                 *         {
                 *           "id": "6968bd207bd6a01f9d000001",
                 *           "account": "sandbox@example.com",
                 *           "priority": 1,
                 *           "realtime": false,
                 *           "recipients": 1,
                 *           "sendAt": "2026-01-15T10:00:00.000Z",
                 *           "leavesAt": "2026-01-15T10:00:01.000Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Queue"];
            };
        };
        /** The fault. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "reset-1",
                 *       "match": {
                 *         "operation": "sendMessage"
                 *       },
                 *       "when": {
                 *         "times": 2
                 *       },
                 *       "action": {
                 *         "kind": "reset",
                 *         "takesEffect": true
                 *       },
                 *       "hits": 0
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The account's credit. */
        Credit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "credit": 0.05
                 *     }
                 */
                "application/json": components["schemas"]["AccountCredit"];
            };
        };
        /** The try, with what came of it. */
        Callback: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": 2,
                 *       "message": "6968bd207bd6a01f9d000001",
                 *       "state": 1,
                 *       "url": "http://127.0.0.1:3000/sms",
                 *       "attempt": 1,
                 *       "replayOf": 1,
                 *       "dueAt": "2026-01-15T10:00:10.000Z",
                 *       "status": "failed",
                 *       "request": {
                 *         "method": "POST",
                 *         "contentType": "application/json",
                 *         "body": "{\"state\":1}"
                 *       },
                 *       "response": {
                 *         "status": 500,
                 *         "body": "",
                 *         "isCut": false
                 *       },
                 *       "error": "the response was 500",
                 *       "duration": 12
                 *     }
                 */
                "application/json": components["schemas"]["Callback"];
            };
        };
        /** It is. */
        Health: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ok",
                 *       "ports": [
                 *         4010
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "ok";
                    /**
                     * The ports on which the sandbox itself listens. Only `/health` lists them. A client that calls another port is
                     *     talking to something in front of the sandbox.
                     */
                    ports?: number[];
                };
            };
        };
    };
    parameters: {
        /**
         * The id of a message.
         * @example 6968bd207bd6a01f9d000001
         */
        MessageId: string;
        /**
         * The id of a try.
         * @example 1
         */
        CallbackId: string;
    };
    requestBodies: {
        Outcome: {
            content: {
                /**
                 * @example {
                 *       "outcome": "UNDELIVERABLE_NOT_DELIVERED"
                 *     }
                 */
                "application/json": {
                    outcome: components["schemas"]["OutcomeName"];
                };
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/** Every operation of the spec, by its id: parameters, request body, responses. */
export interface operations {
    searchMessages: {
        parameters: {
            query?: {
                /**
                 * The email of the account that sent it.
                 * @example sandbox@example.com
                 */
                account?: string;
                /**
                 * One of its recipients, as the gateway writes a number. In a query a plus is written `%2B`.
                 * @example +39-3331234567
                 */
                to?: string;
                /**
                 * Its sender.
                 * @example Acme
                 */
                sender?: string;
                /**
                 * A part of the text that a recipient gets, with the fields filled in.
                 * @example code
                 */
                body?: string;
                /**
                 * The gateway's number of its state.
                 * @example 2
                 */
                state?: number;
                /**
                 * Where it stands, in a word.
                 * @example delivered
                 */
                status?: components["schemas"]["MessageStatus"];
                /**
                 * Queued at that time or later; made, where it is not queued.
                 * @example 2026-01-15T10:00:00.000Z
                 */
                since?: string;
                /**
                 * What the search field of the inbox takes. A word, or several in double quotes, is a part of a text, of the sender or
                 *     of a recipient's number, or the id; upper and lower case are the same. `to:` and `from:` take a part of a number and
                 *     of a sender, `state:` a status, and `is:` one of `otp`, `flash`, `scheduled`, `realtime`, `test` and `invalid` (has
                 *     invalid numbers). All of it holds together; of several states one does.
                 * @example from:acme state:delivered parcel
                 */
                search?: string;
                /**
                 * Whether to count all messages that are found, also those of other pages.
                 * @example true
                 */
                counts?: boolean;
                /**
                 * How many to list at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * Where to go on, the `next` of the page before.
                 * @example 42
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "6968bd207bd6a01f9d000001",
                     *           "account": "sandbox@example.com",
                     *           "sender": "Acme",
                     *           "body": "Your code is {{code}}",
                     *           "text": "Your code is 4711",
                     *           "to": "+39-3331234567",
                     *           "recipients": 1,
                     *           "invalid": [],
                     *           "state": 2,
                     *           "status": "delivered",
                     *           "test": false,
                     *           "flash": false,
                     *           "realtime": false,
                     *           "priority": 1,
                     *           "price": 0.0315,
                     *           "otp": null,
                     *           "createdAt": "2026-01-15T10:00:00.000Z",
                     *           "queuedAt": "2026-01-15T10:00:00.000Z",
                     *           "sendAt": "2026-01-15T10:00:00.000Z",
                     *           "updatedAt": "2026-01-15T10:00:03.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        messages: components["schemas"]["Message"][];
                        /** The cursor of the next page, or null if this is the last one. */
                        next: string | null;
                        counts?: components["schemas"]["MessageCounts"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    clearMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "6968bd207bd6a01f9d000001"
                 *       ]
                 *     }
                 */
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** How many were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": 1
                     *     }
                     */
                    "application/json": {
                        deleted: number;
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    waitForMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "to": "+39-3331234567",
                 *       "body": "code",
                 *       "timeout": "10s"
                 *     }
                 */
                "application/json": components["schemas"]["MessageFilter"];
            };
        };
        responses: {
            /** The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6968bd207bd6a01f9d000001",
                     *       "sender": "Acme",
                     *       "recipients": [
                     *         {
                     *           "number": "+39-3331234567",
                     *           "text": "Your code is 4711"
                     *         }
                     *       ],
                     *       "text": "Your code is 4711",
                     *       "queuedAt": "2026-01-15T10:00:00.000Z",
                     *       "otp": "4711"
                     *     }
                     */
                    "application/json": components["schemas"]["InboxMessage"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            /** None was queued in time; the message shows the nearest ones and why they were not meant. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "timeout",
                     *         "message": "no message to +39-3331234567 was queued within 4000 ms.\nNothing was sent to this sandbox: does what is tested use its `fetch` or its port?"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    inspectMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a message.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6968bd207bd6a01f9d000001",
                     *       "account": "sandbox@example.com",
                     *       "sender": "Acme",
                     *       "body": "Your code is {{code}}",
                     *       "text": "Your code is 4711",
                     *       "to": "+39-3331234567",
                     *       "recipients": 1,
                     *       "invalid": [],
                     *       "state": 2,
                     *       "status": "delivered",
                     *       "test": false,
                     *       "flash": false,
                     *       "realtime": false,
                     *       "priority": 1,
                     *       "price": 0.0315,
                     *       "otp": null,
                     *       "createdAt": "2026-01-15T10:00:00.000Z",
                     *       "queuedAt": "2026-01-15T10:00:00.000Z",
                     *       "sendAt": "2026-01-15T10:00:00.000Z",
                     *       "updatedAt": "2026-01-15T10:00:03.000Z",
                     *       "texts": [
                     *         {
                     *           "number": "+39-3331234567",
                     *           "text": "Your code is 4711",
                     *           "segments": 1,
                     *           "report": {
                     *             "group": "DELIVERED",
                     *             "name": "DELIVERED_TO_HANDSET",
                     *             "description": "Message delivered to handset",
                     *             "error": "NO_ERROR"
                     *           },
                     *           "sentAt": "2026-01-15T10:00:01.000Z",
                     *           "doneAt": "2026-01-15T10:00:03.000Z"
                     *         }
                     *       ],
                     *       "pricePerSegment": 0.0315,
                     *       "request": {
                     *         "sender": "Acme",
                     *         "body": "Your code is {{code}}",
                     *         "recipients": [
                     *           {
                     *             "number": "+39-3331234567",
                     *             "fields": {
                     *               "code": "4711"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "timeline": [
                     *         {
                     *           "at": "2026-01-15T10:00:00.000Z",
                     *           "what": "created"
                     *         },
                     *         {
                     *           "at": "2026-01-15T10:00:00.000Z",
                     *           "what": "queued"
                     *         },
                     *         {
                     *           "at": "2026-01-15T10:00:01.000Z",
                     *           "what": "sent"
                     *         },
                     *         {
                     *           "at": "2026-01-15T10:00:03.000Z",
                     *           "what": "reported",
                     *           "report": "DELIVERED_TO_HANDSET",
                     *           "recipients": 1,
                     *           "number": "+39-3331234567"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessageDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listNumbers: {
        parameters: {
            query?: {
                /**
                 * A part of the number; only digits count.
                 * @example 333123
                 */
                search?: string;
                /**
                 * How many to list at most.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "numbers": [
                     *         {
                     *           "number": "+39-3331234567",
                     *           "messages": 2,
                     *           "lastAt": "2026-01-15T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        numbers: components["schemas"]["NumberSummary"][];
                        /** How many there are, also those that are not listed. */
                        total: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    listNumberMessages: {
        parameters: {
            query?: {
                /**
                 * How many to list at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * Where to go on, the `next` of the page before.
                 * @example 42
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * A number as the gateway writes it.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "6968bd207bd6a01f9d000001",
                     *           "sender": "Acme",
                     *           "text": "Your code is 4711",
                     *           "otp": "4711",
                     *           "flash": false,
                     *           "status": "delivered",
                     *           "report": {
                     *             "group": "DELIVERED",
                     *             "name": "DELIVERED_TO_HANDSET",
                     *             "description": "Message delivered to handset",
                     *             "error": "NO_ERROR"
                     *           },
                     *           "createdAt": "2026-01-15T10:00:00.000Z",
                     *           "sendAt": "2026-01-15T10:00:00.000Z",
                     *           "sentAt": "2026-01-15T10:00:01.000Z",
                     *           "doneAt": "2026-01-15T10:00:03.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        messages: components["schemas"]["NumberMessage"][];
                        /** The cursor of the next page, or null if this is the last one. */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    setMessageOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a message.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Outcome"];
        responses: {
            /** What becomes of the message now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "6968bd207bd6a01f9d000001",
                     *       "outcome": "EXPIRED_EXPIRED"
                     *     }
                     */
                    "application/json": {
                        /** The id of the message. */
                        message: string;
                        outcome: components["schemas"]["OutcomeName"];
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    listOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The numbers, each with its outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcomes": [
                     *         {
                     *           "number": "+39-3331234567",
                     *           "outcome": "UNDELIVERABLE_NOT_DELIVERED",
                     *           "source": "set"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        outcomes: components["schemas"]["NumberOutcome"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A number as the gateway writes it.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NumberOutcome"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    setOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A number as the gateway writes it.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Outcome"];
        responses: {
            200: components["responses"]["NumberOutcome"];
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    removeOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A number as the gateway writes it.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            401: components["responses"]["Unauthorized"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "duration": "2h"
                 *     }
                 */
                "application/json": {
                    duration: components["schemas"]["Duration"];
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Queue"];
            401: components["responses"]["Unauthorized"];
        };
    };
    setThroughput: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "throughput": 10
                 *     }
                 */
                "application/json": {
                    throughput: components["schemas"]["Throughput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Queue"];
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "name": "reset-1",
                     *           "match": {
                     *             "operation": "sendMessage"
                     *           },
                     *           "when": {
                     *             "times": 2
                     *           },
                     *           "action": {
                     *             "kind": "reset",
                     *             "takesEffect": true
                     *           },
                     *           "hits": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        faults: components["schemas"]["Fault"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "match": {
                 *         "operation": "sendMessage"
                 *       },
                 *       "when": {
                 *         "times": 2
                 *       },
                 *       "action": {
                 *         "kind": "reset",
                 *         "takesEffect": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FaultRule"];
            };
        };
        responses: {
            201: components["responses"]["Fault"];
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The fault's name.
                 * @example reset-1
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fault"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The fault's name.
                 * @example reset-1
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "email": "sandbox@example.com",
                     *           "apiKey": "0f3b5ea8c2d14796b1e2a3c4",
                     *           "credit": 100
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        accounts: components["schemas"]["Account"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "email": "second@example.com",
                 *       "credit": 5
                 *     }
                 */
                "application/json": {
                    /** an email address, without a colon; made up if not given */
                    email?: string;
                    credit?: components["schemas"]["Credit"];
                };
            };
        };
        responses: {
            /** The account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "second@example.com",
                     *       "apiKey": "0f3b5ea8c2d14796b1e2a3c4",
                     *       "credit": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    getCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account's email.
                 * @example sandbox@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credit"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    setCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account's email.
                 * @example sandbox@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credit": 0.05
                 *     }
                 */
                "application/json": components["schemas"]["AccountCredit"];
            };
        };
        responses: {
            200: components["responses"]["Credit"];
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    listIssuedTokens: {
        parameters: {
            query?: {
                /**
                 * The email of the account; the sandbox's own if not given.
                 * @example sandbox@example.com
                 */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens": [
                     *         {
                     *           "token": "656d…12",
                     *           "name": "Order notifications",
                     *           "scopes": [
                     *             "POST:test.ws.messaggisms.com/messages"
                     *           ],
                     *           "expireAt": "2026-01-15T11:00:00.000Z",
                     *           "requests": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        tokens: components["schemas"]["MaskedToken"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Order notifications",
                 *       "timeToLive": "1h"
                 *     }
                 */
                "application/json": {
                    /** The email of the account; the sandbox's own if not given. */
                    account?: string;
                    /** Every scope of the gateway if not given. */
                    scopes?: string[];
                    name?: string;
                    /** How long it is good for, at most a year; a year if not given, not at all with 0. */
                    timeToLive?: components["schemas"]["Duration"];
                    limits?: components["schemas"]["TokenLimits"];
                };
            };
        };
        responses: {
            /** The token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "656d1e2f8b3c2a001f7e4a12",
                     *       "account": "sandbox@example.com",
                     *       "name": "Order notifications",
                     *       "scopes": [
                     *         "POST:test.ws.messaggisms.com/messages"
                     *       ],
                     *       "expireAt": "2026-01-15T11:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        token: string;
                        /** The email of the account. */
                        account: string;
                        name?: string;
                        scopes: string[];
                        /** Format: date-time */
                        expireAt: string;
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                /**
                 * The id of the message that it is about.
                 * @example 6968bd207bd6a01f9d000001
                 */
                message?: string;
                /**
                 * What came of it.
                 * @example failed
                 */
                status?: components["schemas"]["CallbackStatus"];
                /**
                 * How many to list at most.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callbacks": [
                     *         {
                     *           "id": 1,
                     *           "message": "6968bd207bd6a01f9d000001",
                     *           "state": 1,
                     *           "url": "http://127.0.0.1:3000/sms",
                     *           "attempt": 1,
                     *           "dueAt": "2026-01-15T10:00:01.000Z",
                     *           "status": "delivered",
                     *           "request": {
                     *             "method": "POST",
                     *             "contentType": "application/json",
                     *             "body": "{\"state\":1}"
                     *           },
                     *           "response": {
                     *             "status": 200,
                     *             "body": "OK",
                     *             "isCut": false
                     *           },
                     *           "duration": 12
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        callbacks: components["schemas"]["Callback"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a try.
                 * @example 1
                 */
                id: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Callback"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    replayCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of a try.
                 * @example 1
                 */
                id: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Callback"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * Which operation of the gateway was asked for.
                 * @example sendMessage
                 */
                operation?: string;
                /**
                 * The HTTP status of the response.
                 * @example 201
                 */
                status?: number;
                /**
                 * The id of a message that they are about, by their path or their response.
                 * @example 6968bd207bd6a01f9d000001
                 */
                message?: string;
                /**
                 * How many to list at most.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requests": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-01-15T10:00:00.000Z",
                     *           "method": "POST",
                     *           "path": "/messages/",
                     *           "operation": "sendMessage",
                     *           "status": 201,
                     *           "duration": 1.25,
                     *           "authorization": "Bearer 656d…",
                     *           "request": {
                     *             "body": "{\"sender\":\"Acme\",\"body\":\"Hello\",\"recipients\":\"+39-3331234567\"}",
                     *             "isCut": false
                     *           },
                     *           "response": {
                     *             "body": "{\"success\":true}",
                     *             "isCut": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        requests: components["schemas"]["LoggedRequest"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * The id of the last event that is known; with 0 everything that is still there comes. The header `Last-Event-ID` goes before it.
                 * @example 0
                 */
                after?: number;
            };
            header?: {
                /**
                 * As a browser's EventSource sends it when it connects again.
                 * @example 42
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The stream, which ends when the caller goes or the sandbox closes; or a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-01-15T10:00:00.000Z",
                     *           "kind": "messageQueued",
                     *           "message": "6968bd207bd6a01f9d000001",
                     *           "sender": "Acme",
                     *           "recipients": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        events: components["schemas"]["Event"][];
                    };
                    /**
                     * @example id: 1
                     *     event: messageQueued
                     *     data: {"id":1,"at":"2026-01-15T10:00:00.000Z","kind":"messageQueued","message":"6968bd207bd6a01f9d000001","sender":"Acme","recipients":1}
                     */
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidParameter"];
            /** As many follow as may at once. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "unavailable",
                     *         "message": "100 event streams are open already: close one, or ask for 'Accept: application/json'"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/x-ndjson": string;
            };
        };
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidParameter"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
            /** The store does not respond. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "unavailable",
                     *         "message": "the store does not respond: start the sandbox again"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pricePerSegment": 0.0315
                     *     }
                     */
                    "application/json": {
                        /** Euro for one segment, before the factors for priority and realtime. */
                        pricePerSegment: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listAssumptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assumptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assumptions": [
                     *         {
                     *           "id": "A2",
                     *           "switch": "unknownToken",
                     *           "statement": "A request with a missing, malformed or unknown token responds with 401.",
                     *           "value": "unauthorized",
                     *           "default": "unauthorized",
                     *           "choices": [
                     *             {
                     *               "value": "unauthorized",
                     *               "meaning": "401"
                     *             },
                     *             {
                     *               "value": "forbidden",
                     *               "meaning": "403"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        assumptions: components["schemas"]["Assumption"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE gateway_sms_sandbox_queue_length gauge
                     *     gateway_sms_sandbox_queue_length 0
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.0.3",
                     *       "info": {},
                     *       "paths": {}
                     *     }
                     */
                    "application/json": {
                        openapi: string;
                        info: {
                            [key: string]: unknown;
                        };
                        paths: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
