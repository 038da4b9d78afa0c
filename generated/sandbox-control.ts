// Generated from spec/sandbox-control.yaml by `npm run generate`. Do not edit.

/** Every path in the spec, with its methods. */
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
         * Returns the messages that match all the given filters, newest first, one page at a time.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        /**
         * Reset the sandbox
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
         * Deletes messages and their callbacks, and removes waiting messages from the queue. Their price is not refunded.
         *     Unknown ids are ignored.
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
         * Responds as soon as a queued message matches all the given filters. Each message is returned only once, the oldest
         *     first, and the last 1,000 messages that were queued before the request are included. With `since`, messages that
         *     were already returned can be returned again. If the caller disconnects, no message is used up.
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
                 * The message's id.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * Returns a message with its timeline, and with each recipient's text and delivery report. This also works for
         *     cancelled messages.
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
         * Returns all the numbers that messages were sent to. The number with the newest message comes first.
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
                 * A number in the gateway's format.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * List the messages to a number
         * Returns the messages to this number, with its text and delivery report, newest first, one page at a time. Undelivered messages are included.
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
                 * The message's id.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the outcome of a message
         * Does not change existing reports. If the message has ended, the response is a 409.
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
         * List the outcomes that you have set
         * Returns the numbers whose outcomes you have set, in the order in which you set them.
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
                 * A number in the gateway's format.
                 * @example +39-3331234567
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * Get the outcome for a number
         * Returns the outcome and its source, which is a call that set the outcome, an option of the sandbox, a magic number or the default.
         */
        get: operations["getOutcome"];
        /**
         * Set the outcome for a number
         * Applies to all further reports on messages to this number, but does not change existing reports.
         */
        put: operations["setOutcome"];
        post?: never;
        /**
         * Remove the outcome for a number
         * Restores the default. Removing an outcome twice is not an error.
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
         * Returns the time on the sandbox's clock.
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
         * Advance the clock
         * Runs everything that becomes due, in order. Responds once every callback that became due has received a response or
         *     failed.
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
         * Get the queue
         * Returns the waiting messages, in the order in which they will be sent if nothing else is queued, and the throughput.
         */
        get: operations["getQueue"];
        /**
         * Set the throughput
         * Also applies to messages that are being sent. `POST /reset` restores the value of the sandbox's option.
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
         * Returns all faults with their hits, in the order in which they were added and are matched.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * Makes requests to the gateway fail from now on. If several faults match a request, the one that was added first
         *     applies. The `sandbox-fault` header of a changed response names the fault.
         */
        post: operations["addFault"];
        /**
         * Remove all faults
         * Does not affect responses that are already being delayed.
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
         * Returns a fault with its hits.
         */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /**
         * Remove a fault
         * Does not affect responses that are already being delayed.
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
         * Returns all accounts, in the order in which they were added. The first is the default account.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Add an account
         * Adds an account with its own messages, tokens and credit. `POST /reset` keeps the account and restores its initial credit.
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
                 * The account's email address.
                 * @example sandbox@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Get an account's credit
         * Returns the account's remaining credit in euros.
         */
        get: operations["getCredit"];
        /**
         * Set an account's credit
         * Replaces the account's credit.
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
         * Returns an account's 100 oldest tokens, oldest first, masked and with their usage.
         */
        get: operations["listIssuedTokens"];
        put?: never;
        /**
         * Create a token
         * Creates a gateway token without using the token service. The token survives `POST /reset`.
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
         * Returns the attempts to call a `callback_url` that match all the given filters. The attempt that is due last comes
         *     first. The sandbox keeps the pending attempts, up to a quarter of `maxStoredBytes`, and the last 1,000 that were
         *     made, up to 33 million characters in total.
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
                 * The attempt's id.
                 * @example 1
                 */
                id: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        /**
         * Get a callback
         * Returns one attempt to call a `callback_url`.
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
                 * The attempt's id.
                 * @example 1
                 */
                id: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a callback
         * Sends the same body again and responds with the result. A failed replay is not retried. If the attempt is still pending, the response is a 409.
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
         * Returns those of the last 1,000 requests to the gateway and its token service that match all the given filters,
         *     newest first. Bodies are truncated after 2 KiB. Tokens and keys are masked.
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
         * Follow events
         * Returns a stream of server-sent events. Each event is named after its `kind`, has an `id` that increases, and has an
         *     Event object as its data. The stream starts with the next event. If the `Last-Event-ID` header or the `after`
         *     parameter names one of the last 10,000 events, the stream starts after that event. If events were dropped, a
         *     `missed` event says how many. An idle stream sends a comment every 15 seconds. With a running clock, an open stream
         *     also runs everything that becomes due.
         *
         *     A request with `Accept: application/json` gets a list of at most 1,000 events instead of a stream. Without `after`,
         *     the list starts with the oldest event.
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
         * Reset the sandbox
         * Deletes messages, callbacks, faults, outcomes that you have set, the request log, and tokens created through the token
         *     service, and resets the clock. Options, ports, accounts and tokens created with `POST /tokens` are kept. Requests that
         *     are still waiting for a response or a message are ended.
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
         * Returns all state as newline-delimited JSON.
         */
        get: operations["exportSnapshot"];
        /**
         * Import everything
         * Replaces all state with a snapshot of at most 256 MiB. An invalid snapshot changes nothing.
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
         * Check liveness
         * Responds as soon as the port is open. This request needs no admin token.
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
         * Check readiness
         * Checks that the store works. This request needs no admin token.
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
         * Returns the settings that a caller needs to know.
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
         * List assumptions
         * Returns the assumptions about the gateway's undocumented behaviour, with the values in effect. The values are chosen when the sandbox starts.
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
         * Returns metrics in Prometheus's text format, version 0.0.4.
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
         * Returns this OpenAPI document.
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
/** The spec's webhooks. It has none. */
export type webhooks = Record<string, never>;
/** The spec's named schemas, responses and parameters. */
export interface components {
    schemas: {
        Failure: {
            error: {
                code: components["schemas"]["ErrorCode"];
                /** What is wrong, and what to do about it. */
                message: string;
            };
        };
        /**
         * What is wrong. Each code has its own status.
         * @enum {string}
         */
        ErrorCode: "malformed-body" | "unauthorized" | "forbidden" | "not-found" | "method-not-allowed" | "timeout" | "conflict" | "body-too-large" | "unsupported-media-type" | "misdirected" | "invalid-parameter" | "internal" | "unavailable";
        /** milliseconds, or a number and a unit such as '10s', '5m' or '2h' */
        Duration: number | string;
        /** The credit in euros. */
        Credit: number;
        /**
         * Whether the message is an open transaction, is waiting in the queue, is being sent, was delivered, ended with errors, or was cancelled.
         * @enum {string}
         */
        MessageStatus: "open" | "queued" | "sending" | "delivered" | "failed" | "cancelled";
        Message: {
            id: string;
            /** The email address of the account that sent the message. */
            account: string;
            sender: string;
            /** The text as submitted, with its placeholders. */
            body: string;
            /** The text for the first recipient, or null if there are no recipients. */
            text: string | null;
            /** The first recipient, or null if there are no recipients. */
            to: string | null;
            /** The number of valid recipients. */
            recipients: number;
            /** The invalid recipients. */
            invalid: string[];
            /**
             * The state at the gateway. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors.
             * @enum {integer}
             */
            state: 0 | 1 | 2 | 3;
            status: components["schemas"]["MessageStatus"];
            /** Whether the message is a dry run. */
            test: boolean;
            /** Whether the message is a flash message. */
            flash: boolean;
            realtime: boolean;
            priority: number;
            /** The price in euros. */
            price: number;
            /** The code in the text for the first recipient, or null if there is no code or more than one. */
            otp: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * Null if the message was never queued.
             */
            queuedAt: string | null;
            /**
             * Format: date-time
             * The send date.
             */
            sendAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        MessageDetails: {
            id: string;
            /** The email address of the account that sent the message. */
            account: string;
            sender: string;
            /** The text as submitted, with its placeholders. */
            body: string;
            /** The text for the first recipient, or null if there are no recipients. */
            text: string | null;
            /** The first recipient, or null if there are no recipients. */
            to: string | null;
            /** The number of valid recipients. */
            recipients: number;
            /** The invalid recipients. */
            invalid: string[];
            /**
             * The state at the gateway. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors.
             * @enum {integer}
             */
            state: 0 | 1 | 2 | 3;
            status: components["schemas"]["MessageStatus"];
            /** Whether the message is a dry run. */
            test: boolean;
            /** Whether the message is a flash message. */
            flash: boolean;
            realtime: boolean;
            priority: number;
            /** The price in euros. */
            price: number;
            /** The code in the text for the first recipient, or null if there is no code or more than one. */
            otp: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * Null if the message was never queued.
             */
            queuedAt: string | null;
            /**
             * Format: date-time
             * The send date.
             */
            sendAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** The price per segment in euros, before the factors for priority and realtime are applied. */
            pricePerSegment: number;
            /** The body of a `POST /messages/` that sends the same message, including rescheduling and added recipients. */
            request: {
                [key: string]: unknown;
            };
            /** Each recipient's text and delivery report. */
            texts: components["schemas"]["RecipientText"][];
            /** The message's history, oldest first. */
            timeline: components["schemas"]["Moment"][];
        };
        /** The number of matching messages, and how many would remain if each filter were added. */
        MessageCounts: {
            found: number;
            /** The number of messages. */
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
            /** The number of messages sent to this phone number. */
            messages: number;
            /**
             * Format: date-time
             * When the newest of these messages was created.
             */
            lastAt: string;
        };
        NumberMessage: {
            id: string;
            sender: string;
            /** The text with the fields filled in. */
            text: string;
            /** The code in the text, or null if there is no code or more than one. */
            otp: string | null;
            flash: boolean;
            status: components["schemas"]["MessageStatus"];
            report: components["schemas"]["RecipientReport"];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * The send date.
             */
            sendAt: string;
            /**
             * Format: date-time
             * When the message was sent to the carrier, or null.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * The time of the last report, or null.
             */
            doneAt: string | null;
        };
        /** The delivery status. */
        RecipientReport: {
            /** The group that the status belongs to. */
            group: string;
            /** The name of the status. */
            name: string;
            description: string;
            /** The name of the error. */
            error: string;
        };
        RecipientText: {
            number: string;
            /** The text with the fields filled in. */
            text: string;
            segments: number;
            report: components["schemas"]["RecipientReport"];
            /**
             * Format: date-time
             * When the message was sent to the carrier, or null.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * The time of the last report, or null.
             */
            doneAt: string | null;
        };
        Moment: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "created" | "queued" | "cancelled" | "sent" | "reported" | "callback";
            /** The name of the reported status. */
            report?: string;
            /** The number of recipients with this report. */
            recipients?: number;
            /** The recipient, if there is only one. */
            number?: string;
            /** The attempt's id. */
            callback?: number;
            /** The state in the callback. */
            state?: number;
            attempt?: number;
            status?: components["schemas"]["CallbackStatus"];
        };
        MessageFilter: {
            /** One of the message's recipients, such as `+39-3331234567`. */
            to?: string;
            sender?: string;
            /** The email address of the account that sent the message. */
            account?: string;
            /** part of its text, or `{ "pattern" }` with a regular expression that the text matches */
            body?: string | {
                /** A JavaScript regular expression. */
                pattern: string;
                /** The expression's flags, such as `i`. */
                flags?: string;
            };
            /**
             * Format: date-time
             * The earliest time, on the sandbox's clock, at which the message was queued. Messages that were already returned can be returned again.
             */
            since?: string;
            /** How long to wait in real time, at most 60 seconds. The default is 4 seconds. With 0, the sandbox checks once. */
            timeout?: components["schemas"]["Duration"];
        };
        InboxMessage: {
            id: string;
            sender: string;
            /** All recipients, each with the text that it sees. */
            recipients: {
                number: string;
                text: string;
            }[];
            /** The text that the recipient named by the filter sees or, without such a recipient, the text that the first one sees. */
            text: string;
            /** Format: date-time */
            queuedAt: string;
            /** The only separate group of 4 to 8 digits in the text. Absent if there is no such group, or more than one. */
            otp?: string;
        };
        /** @enum {string} */
        OutcomeName: "DELIVERED_TO_HANDSET" | "UNDELIVERABLE_NOT_DELIVERED" | "EXPIRED_EXPIRED" | "REJECTED_NETWORK" | "neverReported" | "deliveredLate" | "temporaryError" | "reorderedReports" | "duplicateCallback" | "firstCallbackLost" | "creditNotEnough" | "parameterMissing" | "tooManyRequests" | "serverError" | "unavailable" | "acceptedThenReset" | "acceptedThenHang";
        NumberOutcome: {
            number: string;
            outcome: components["schemas"]["OutcomeName"];
            /**
             * The source of the outcome.
             * @enum {string}
             */
            source: "set" | "option" | "magic" | "usual";
        };
        FaultRule: {
            /** The fault's name, which the header `sandbox-fault` contains. By default, it consists of the fault's kind and a number, such as `reset-1`. */
            name?: string;
            match?: components["schemas"]["FaultMatch"];
            when?: components["schemas"]["FaultCondition"];
            action: components["schemas"]["FaultAction"];
        };
        /** The token's limits, as at the token service. If absent, the token has no limits. */
        TokenLimits: {
            totalRequests?: number;
            /** The maximum number of requests that cost credit. */
            walletRequests?: number;
            subscriptionRequests?: number;
            /** The maximum amount to spend, in euros. */
            walletAmount?: number;
            /** The IP addresses that may use the token. */
            ip?: string[];
        };
        /** The number of recipients that messages are sent to per second. Null means no limit, and 0 holds back everything except realtime messages. */
        Throughput: number | null;
        Queue: {
            throughput: components["schemas"]["Throughput"];
            messages: components["schemas"]["WaitingMessage"][];
        };
        WaitingMessage: {
            id: string;
            /** The email address of the account that sent the message. */
            account: string;
            priority: number;
            realtime: boolean;
            /** The number of recipients. */
            recipients: number;
            /**
             * Format: date-time
             * The send date, or the time of the request if there is no send date.
             */
            sendAt: string;
            /**
             * Format: date-time
             * When the message will be sent if nothing else is queued, or null if the throughput is 0.
             */
            leavesAt: string | null;
        };
        /** The conditions for a fault to match a request, all of which must hold. By default, a fault matches every request for an operation of the gateway or the token service. */
        FaultMatch: {
            /** One or more operation ids of the gateway or the token service. */
            operation?: string | string[];
            /** A recipient, such as `+39-3331234567`, in the request's body or path, or of the message named in the path. */
            number?: string;
            /** A sender, in the request's body, or of the message named in the path. */
            sender?: string;
            /** The email of the account that the request's token or credentials belong to. */
            account?: string;
        };
        /** The conditions that decide which of the matching requests a fault affects. By default, it affects all of them. Conditions are combined: `{ after: 2, times: 3 }` selects the third to the fifth. */
        FaultCondition: {
            /** The number of matching requests that pass unaffected first. The default is 0. */
            after?: number;
            /** The maximum number of requests that are affected. By default, there is no maximum. */
            times?: number;
            /** Affects only every nth request, counted from the first that is not skipped by `after`. The default is 1. */
            every?: number;
            /** The probability that a request is affected. The default is 1. The random numbers come from the sandbox's seed. */
            probability?: number;
        };
        /**
         * The clock that a fault's delay follows: `real`, the default, is the machine's, and `sandbox` is the one that can be advanced.
         * @enum {string}
         */
        FaultClock: "real" | "sandbox";
        /** What a fault does. For `status`, `reset` and `hang`, `takesEffect` determines whether the request takes effect. For all other kinds, the request takes effect. */
        FaultAction: {
            /** @enum {string} */
            kind: "delay";
            for: components["schemas"]["Duration"];
            clock?: components["schemas"]["FaultClock"];
        } | {
            /** @enum {string} */
            kind: "status";
            status: number;
            /**
             * What the body contains: the gateway's error envelope (the default), a proxy's HTML page, or nothing.
             * @enum {string}
             */
            body?: "envelope" | "html" | "empty";
            /** The error code in the envelope. By default the gateway's code for undocumented errors, which is the status. */
            code?: number | null;
            /** Additional headers, such as `{ "retry-after": "5" }`. */
            headers?: {
                [key: string]: string;
            };
            /** Whether the request takes effect, by default false. */
            takesEffect?: boolean;
        } | {
            /** @enum {string} */
            kind: "reset";
            /** Whether the request takes effect. The caller sees no difference. */
            takesEffect: boolean;
        } | {
            /** @enum {string} */
            kind: "hang";
            /** Whether the request takes effect. The caller sees no difference. */
            takesEffect: boolean;
        } | {
            /** @enum {string} */
            kind: "truncate";
            /** The number of bytes of the body that are sent. By default, half of the body is sent. */
            bytes?: number;
        } | {
            /** @enum {string} */
            kind: "brokenJson";
        } | {
            /** @enum {string} */
            kind: "slowBody";
            for: components["schemas"]["Duration"];
            /** The number of pieces that the body is split into. The default is 10. */
            pieces?: number;
            clock?: components["schemas"]["FaultClock"];
        };
        Fault: {
            name: string;
            match: components["schemas"]["FaultMatch"];
            when: components["schemas"]["FaultCondition"];
            action: components["schemas"]["FaultAction"];
            /** The number of requests that the fault has affected. */
            hits: number;
        };
        MaskedToken: {
            /** The masked token, which shows only the first four and the last two characters. */
            token: string;
            name?: string;
            scopes: string[];
            /** Format: date-time */
            expireAt: string;
            /** The number of requests made with this token. */
            requests: number;
        };
        Account: {
            email: string;
            /** The API key for the token service, used with the email. */
            apiKey: string;
            /** The credit in euros. */
            credit: number;
        };
        AccountCredit: {
            credit: components["schemas"]["Credit"];
        };
        /**
         * Whether the attempt is pending, was delivered (got a 2xx response), failed, or was refused by the sandbox.
         * @enum {string}
         */
        CallbackStatus: "waiting" | "delivered" | "failed" | "refused";
        Callback: {
            id: number;
            /** The message's id. */
            message: string;
            /** The message's new state. */
            state: number;
            url: string;
            /** The 1-based attempt number for this state. */
            attempt: number;
            /** The id of the attempt that this one replays. */
            replayOf?: number;
            /**
             * Format: date-time
             * When the attempt is due.
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
                /** Whether the body is truncated. */
                isCut: boolean;
            };
            /** Why the attempt failed or was refused. */
            error?: string;
            /** How long the attempt took, in milliseconds of real time. */
            duration?: number;
        };
        LoggedRequest: {
            id: number;
            /** Format: date-time */
            at: string;
            method: string;
            /** The path with its query, truncated after 1,000 characters. */
            path: string;
            /** The id of the gateway's operation, if there is one. */
            operation?: string;
            /** The response's HTTP status, even if a fault withholds it from the caller. */
            status: number;
            /** How long the gateway took, excluding any delay from a fault, in milliseconds of real time. */
            duration: number;
            /** The masked header. */
            authorization?: string;
            /** The fault or outcome that affected the request. */
            fault?: string;
            request: components["schemas"]["Excerpt"];
            response: components["schemas"]["Excerpt"];
        };
        Excerpt: {
            /** The first 2 KiB as text. */
            body: string;
            /** Whether the body is truncated. */
            isCut: boolean;
        };
        /** The data of a server-sent event. */
        Event: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messageQueued";
            /** The message's id. */
            message: string;
            sender: string;
            recipients: number;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messageChanged";
            /** The message's id. */
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
            /** The message's id. */
            message: string;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "messagesDeleted";
            /** The number of messages. */
            deleted: number;
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "callbackTried";
            /** The attempt's id. */
            callback: number;
            /** The message's id. */
            message: string;
            /** The state in the callback. */
            state: number;
            attempt: number;
            status: components["schemas"]["CallbackStatus"];
        } | {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "requestHandled";
            /** The request's id in the log. */
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
            /** The default assumption. */
            statement: string;
            /** The value in effect. */
            value: string;
            default: string;
            choices: {
                value: string;
                meaning: string | null;
            }[];
        };
    };
    responses: {
        /** The request succeeded. The response has no body. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The admin token is missing or wrong. */
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
        /** The requested item does not exist. */
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
        /** The current state does not allow this request. */
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
        /** The body has the wrong content type. */
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
        /** A parameter is missing or invalid; the message names it. */
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
        /** The outcome for the number. */
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
        /** The time on the sandbox's clock. */
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
                    /** How the clock runs, which is `real`, `manual`, or a factor such as `60x`. */
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
        /** The attempt, with its result. */
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
        /** The sandbox is running or ready. */
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
                     * The ports on which the sandbox listens. Only `/health` lists them. A client that called a different port has
                     *     reached a proxy in front of the sandbox.
                     */
                    ports?: number[];
                };
            };
        };
    };
    parameters: {
        /**
         * The message's id.
         * @example 6968bd207bd6a01f9d000001
         */
        MessageId: string;
        /**
         * The attempt's id.
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
/** Every operation in the spec, by id, with its parameters, request body and responses. */
export interface operations {
    searchMessages: {
        parameters: {
            query?: {
                /**
                 * The email address of the account that sent the message.
                 * @example sandbox@example.com
                 */
                account?: string;
                /**
                 * One of the message's recipients, in the gateway's format. Write the plus sign as `%2B` in a query.
                 * @example +39-3331234567
                 */
                to?: string;
                /**
                 * The message's sender.
                 * @example Acme
                 */
                sender?: string;
                /**
                 * Part of the text that a recipient gets, with the fields filled in.
                 * @example code
                 */
                body?: string;
                /**
                 * The message's state, as a number from 0 to 3.
                 * @example 2
                 */
                state?: number;
                /**
                 * Its status.
                 * @example delivered
                 */
                status?: components["schemas"]["MessageStatus"];
                /**
                 * The earliest time at which the message was queued, or was created if it is not queued.
                 * @example 2026-01-15T10:00:00.000Z
                 */
                since?: string;
                /**
                 * A search in the inbox's syntax. A word or a quoted phrase matches part of the text, of the sender or of a
                 *     recipient's number, or the complete id, ignoring case. `to:` and `from:` match part of a number or a sender,
                 *     `state:` matches a status, and `is:` matches one of `otp`, `flash`, `scheduled`, `realtime`, `test` and `invalid`
                 *     (has invalid numbers). All terms must match, but if there are several states, one of them is enough.
                 * @example from:acme state:delivered parcel
                 */
                search?: string;
                /**
                 * Whether to count all matching messages, including those on other pages.
                 * @example true
                 */
                counts?: boolean;
                /**
                 * The maximum number of items.
                 * @example 100
                 */
                limit?: number;
                /**
                 * The `next` of the previous page.
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
                        /** The cursor for the next page, or null if this is the last one. */
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
            /** The number of deleted messages. */
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
            /** No matching message was queued in time. The error message lists the closest ones and why they did not match. */
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
                 * The message's id.
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
                 * Part of the number; only digits are compared.
                 * @example 333123
                 */
                search?: string;
                /**
                 * The maximum number of items.
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
                        /** The total number of phone numbers, including any that are not listed. */
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
                 * The maximum number of items.
                 * @example 100
                 */
                limit?: number;
                /**
                 * The `next` of the previous page.
                 * @example 42
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * A number in the gateway's format.
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
                        /** The cursor for the next page, or null if this is the last one. */
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
                 * The message's id.
                 * @example 6968bd207bd6a01f9d000001
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Outcome"];
        responses: {
            /** The message's outcome. */
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
                        /** The message's id. */
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
            /** The numbers and their outcomes. */
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
                 * A number in the gateway's format.
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
                 * A number in the gateway's format.
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
                 * A number in the gateway's format.
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
                    /** an email address without a colon; generated if absent */
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
                 * The account's email address.
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
                 * The account's email address.
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
                 * The account's email address. The default account is used if it is absent.
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
                    /** The account's email address. The default account is used if it is absent. */
                    account?: string;
                    /** The token's scopes. If they are absent, the token has all the gateway's scopes. */
                    scopes?: string[];
                    name?: string;
                    /** How long the token is valid. The maximum, which is also the default, is a year. With 0, the token has already expired. */
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
                        /** The account's email address. */
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
                 * The message's id.
                 * @example 6968bd207bd6a01f9d000001
                 */
                message?: string;
                /**
                 * Its status.
                 * @example failed
                 */
                status?: components["schemas"]["CallbackStatus"];
                /**
                 * The maximum number of items.
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
            /** The attempts. */
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
                 * The attempt's id.
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
                 * The attempt's id.
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
                 * The id of the gateway's operation.
                 * @example sendMessage
                 */
                operation?: string;
                /**
                 * The response's HTTP status.
                 * @example 201
                 */
                status?: number;
                /**
                 * The id of a message that occurs in the path or the response.
                 * @example 6968bd207bd6a01f9d000001
                 */
                message?: string;
                /**
                 * The maximum number of items.
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
                 * The id of the last event that the caller knows. With 0, all events that are kept are returned. The `Last-Event-ID` header takes precedence.
                 * @example 0
                 */
                after?: number;
            };
            header?: {
                /**
                 * The id of the last event that the caller received. A browser's EventSource sends it when it reconnects.
                 * @example 42
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A stream that ends when the caller disconnects or the sandbox closes, or a list of events. */
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
            /** The maximum number of streams is already open. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "unavailable",
                     *         "message": "100 event streams are already open: close one, or send 'Accept: application/json'"
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
                        /** The price per segment in euros, before the factors for priority and realtime are applied. */
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
