// Generated from spec/gateway-sms.yaml by `npm run generate`. Do not edit.

/** Every path in the spec, with its methods. */
export interface paths {
    "/messages/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's messages
         * Returns all the account's messages, newest first. An account without messages gets a 404 with error 203,
         *     not an empty list.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a text message
         * Stores a message and queues it for every valid recipient. With `transaction: true` the message is stored but not
         *     queued, and a later PUT closes it. An invalid recipient does not make the request fail, but is listed under
         *     `recipients.invalid`. There is no idempotency key, so sending the same request twice creates two messages.
         */
        post: operations["sendMessage"];
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
                 * The message's id, 24 hexadecimal digits.
                 * @example 5cf7cc139f272546624d3795
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Get a single message
         * Returns the message with this id, including its state and statistics.
         */
        get: operations["getMessage"];
        /**
         * Update a transaction, or reschedule a message
         * Adds recipients to an open transaction. With `transaction: false`, it also closes the transaction, which queues the
         *     message. `options.timestamp_send` can be changed even after the transaction is closed, until the message is sent or
         *     scheduled for sending.
         */
        put: operations["updateMessage"];
        post?: never;
        /**
         * Cancel a message
         * Cancels a message that is neither sent nor scheduled for sending. Its price is not refunded.
         */
        delete: operations["cancelMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/recipients/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5e5e65429f272510fb6adcc0
                 */
                id: components["parameters"]["MessageIdWithRecipients"];
            };
            cookie?: never;
        };
        /**
         * Get the recipients of a message
         * Returns all the message's valid recipients, each with the rendered text, the state and the delivery report.
         */
        get: operations["listRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/recipients/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5e5e65429f272510fb6adcc0
                 */
                id: components["parameters"]["MessageIdWithRecipients"];
                /**
                 * The recipient's number, as submitted.
                 * @example +39-34xxxxx018
                 */
                number: string;
            };
            cookie?: never;
        };
        /**
         * Get one recipient of a message
         * Returns the recipient with this number, in a list.
         */
        get: operations["getRecipient"];
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
        SendRequest: {
            /**
             * If true, the send is only simulated.
             * @default false
             */
            test?: boolean;
            /** The sender that recipients see. It has 3 to 11 characters if it is alphanumeric, or 3 to 14 digits if it is numeric. */
            sender: string;
            /** The text. `{{name}}` is replaced with the value of the recipient's field `name`. */
            body: string;
            recipients: components["schemas"]["RecipientsInput"];
            /**
             * Format: double
             * The lowest priority is 1.00. Messages with a higher priority cost more and leave the queue first.
             * @default 1
             */
            priority?: number;
            options?: components["schemas"]["Options"];
            /**
             * If true, the message is stored but not queued. A PUT with `transaction: false` closes the transaction and queues the message.
             * @default false
             */
            transaction?: boolean;
        };
        UpdateRequest: {
            recipients: components["schemas"]["RecipientsInput"];
            /** If false, the transaction is closed and the message is queued. Until then, the transaction stays open. */
            transaction?: boolean;
            options?: {
                timestamp_send?: components["schemas"]["SendDate"];
            };
        };
        /** One number, one recipient with fields, or a list of either. */
        RecipientsInput: string | (string | components["schemas"]["RecipientInput"])[] | components["schemas"]["RecipientInput"];
        RecipientInput: {
            /**
             * The phone number. It consists of an international prefix, a hyphen and the remaining digits, as in
             *     `+39-3331234567`. A number in any other form is listed as invalid.
             */
            number: string;
            /** Values for the placeholders in the body. An empty list, which is how PHP encodes an empty map, means no fields. */
            fields?: string[] | {
                [key: string]: string | number | boolean;
            };
        };
        Options: {
            /**
             * If true, the message is shown as a pop-up on the handset.
             * @default false
             */
            flash?: boolean;
            timestamp_send?: components["schemas"]["SendDate"];
            /** Custom data, which is stored with the message and returned. It can be any JSON value. */
            custom?: unknown;
            /** The URL that receives a JSON summary of the message each time its state changes. */
            callback_url?: string;
            /** The form field that contains the JSON summary. If it is absent, the summary is the entire body. */
            callback_field?: string;
            /**
             * If true, the message is sent at once and bypasses all queues. This is meant for one-time passwords. The whole
             *     account is limited to one realtime message a minute.
             * @default false
             */
            realtime?: boolean;
        };
        /**
         * The send date, written as year, month and day, or as day, month and year, separated by `-`. A time of day, in UTC,
         *     may follow. If there is no send date, the message is sent now.
         * @example 2030-12-25
         */
        SendDate: string;
        Messages: {
            sender: string;
            timestamp: components["schemas"]["EpochMilliseconds"];
            id: components["schemas"]["Id"];
        };
        Message_Object: {
            /** True if the send was only simulated. */
            test: boolean;
            sender: string;
            /** The text as submitted, with its placeholders. */
            body: string;
            recipients: {
                valid: {
                    count: number;
                };
                invalid: {
                    total: number;
                    /** The invalid recipients, as submitted. */
                    list: string[];
                };
            };
            /** Format: double */
            priority: number;
            options: components["schemas"]["Message_Options"];
            /** True while the transaction is open and the message is not yet queued. */
            transaction: boolean;
            statistics: {
                /** The number of recipients that the message could not reach. */
                error: number;
                /** The number of recipients whose message was sent to the carrier. */
                sent: number;
                /** The number of recipients whose handset received the message. */
                delivered: number;
                /** The number of valid recipients. */
                total: number;
                /** The number of segments for all valid recipients. */
                sms_total: number;
            };
            /**
             * Format: double
             * The price in euros, before the factors for priority and realtime are applied.
             */
            base_price: number;
            /**
             * Format: double
             * The total price of the message, in euros.
             */
            price: number;
            timestamp: components["schemas"]["EpochMilliseconds"];
            last_update: components["schemas"]["EpochMilliseconds"];
            state: components["schemas"]["MessageState"];
            id: components["schemas"]["Id"];
        };
        /**
         * The message's state. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors.
         * @enum {integer}
         */
        MessageState: 0 | 1 | 2 | 3;
        Message_Options: {
            flash: boolean;
            realtime: boolean;
            timestamp_send: components["schemas"]["EpochMilliseconds"];
            /** The custom data, as submitted. */
            custom?: unknown;
            callback_url?: string;
            callback_field?: string;
        };
        Recipient_Object: {
            number: components["schemas"]["Number"];
            /** The international prefix with its plus sign. */
            prefix: string;
            /** The message id, an underscore, and `i`. */
            send_id: string;
            /** The rendered text. */
            body: string;
            /** The number of segments in the rendered text. */
            sms: number;
            /** The number of characters left in the last segment. */
            remaining_chr: number;
            /** The group that the delivery status belongs to. */
            state: string;
            /** The name of the delivery status. */
            state_description: string;
            /** The delivery status in words. */
            state_detail: string;
            /** Format: double */
            price: number;
            /** Format: double */
            real_cost: number;
            /** The recipient's fields. This is an object, or an empty list if there are no fields. */
            fields: string[] | {
                [key: string]: string | number | boolean;
            };
            message_id: components["schemas"]["Id"];
            /** The 0-based position among the recipients. */
            i: number;
            timestamp_sent?: components["schemas"]["Timestamp"];
            timestamp_delivery?: components["schemas"]["Timestamp"];
            report?: components["schemas"]["Report"];
            id: components["schemas"]["Id"];
        };
        /** The carrier aggregator's delivery report. */
        Report: {
            messageId: string;
            /** The number as digits, without a plus sign. */
            to: string;
            smsCount: number;
            sentAt: components["schemas"]["ReportTime"];
            doneAt: components["schemas"]["ReportTime"];
            price: {
                /** Format: double */
                pricePerMessage: number;
                /** @enum {string} */
                currency: "EUR";
            };
            status: {
                groupId: number;
                groupName: string;
                id: number;
                name: string;
                description: string;
            };
            error: {
                groupId: number;
                groupName: string;
                id: number;
                name: string;
                description: string;
                permanent: boolean;
            };
        };
        /** 24 hexadecimal digits. */
        Id: string;
        /**
         * A phone number, which consists of an international prefix, a hyphen and the remaining digits.
         * @example +39-3331234567
         */
        Number: string;
        /** Milliseconds since 1970-01-01T00:00:00Z, as a string. */
        EpochMilliseconds: string;
        /** Milliseconds since 1970-01-01T00:00:00Z, as a string or in MongoDB's extended JSON. */
        Timestamp: components["schemas"]["EpochMilliseconds"] | {
            $date: {
                $numberLong: components["schemas"]["EpochMilliseconds"];
            };
        };
        /** @example 2020-03-03T15:11:03.168+0100 */
        ReportTime: string;
        /** The account's remaining credit in euros. It is a string in most responses, and a number in those with recipients. */
        Credit: string | number;
        /** @enum {boolean} */
        Succeeded: true;
        /** Null in every successful response. */
        NoError: number | null;
        Failure: {
            /** @enum {boolean} */
            success: false;
            /** A description of the error. */
            message: string;
            /** The error code. */
            error: number;
            /** Null in every failure. */
            data: Record<string, never> | null;
        };
    };
    responses: {
        /** The recipients. */
        Recipients: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": [
                 *         {
                 *           "number": "+39-3491235018",
                 *           "prefix": "+39",
                 *           "send_id": "5e5e65429f272510fb6adcc0_0",
                 *           "body": "Hello Simone!",
                 *           "sms": 1,
                 *           "remaining_chr": 147,
                 *           "state": "DELIVERED",
                 *           "state_description": "DELIVERED_TO_HANDSET",
                 *           "state_detail": "Message delivered to handset",
                 *           "price": 0.03,
                 *           "real_cost": 0.03,
                 *           "fields": {
                 *             "name": "Simone"
                 *           },
                 *           "message_id": "5e5e65429f272510fb6adcc0",
                 *           "i": 0,
                 *           "timestamp_sent": {
                 *             "$date": {
                 *               "$numberLong": "1583244661371"
                 *             }
                 *           },
                 *           "timestamp_delivery": {
                 *             "$date": {
                 *               "$numberLong": "1583244663000"
                 *             }
                 *           },
                 *           "report": {
                 *             "messageId": "5e5e65429f272510fb6adcc1",
                 *             "to": "393491235018",
                 *             "smsCount": 1,
                 *             "sentAt": "2020-03-03T15:11:01.467+0100",
                 *             "doneAt": "2020-03-03T15:11:03.168+0100",
                 *             "price": {
                 *               "pricePerMessage": 0.03,
                 *               "currency": "EUR"
                 *             },
                 *             "status": {
                 *               "groupId": 3,
                 *               "groupName": "DELIVERED",
                 *               "id": 5,
                 *               "name": "DELIVERED_TO_HANDSET",
                 *               "description": "Message delivered to handset"
                 *             },
                 *             "error": {
                 *               "groupId": 0,
                 *               "groupName": "OK",
                 *               "id": 0,
                 *               "name": "NO_ERROR",
                 *               "description": "No Error",
                 *               "permanent": false
                 *             }
                 *           },
                 *           "id": "5e5e65429f272510fb6adcc1"
                 *         }
                 *       ],
                 *       "message": "1 Result",
                 *       "credit": 90.20949999999985,
                 *       "success": true,
                 *       "error": null
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["Recipient_Object"][];
                    success: components["schemas"]["Succeeded"];
                    message: string;
                    credit: components["schemas"]["Credit"];
                    error: components["schemas"]["NoError"];
                };
            };
        };
        /** The message does not exist, or the account has none. */
        NoMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "No message found",
                 *       "error": 203,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 203;
                };
            };
        };
        /** The id in the path is not a message id. */
        InvalidMessageId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "Invalid Message ID",
                 *       "error": 202,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 202;
                };
            };
        };
        /** The account's credit does not cover the price. Nothing was queued. */
        CreditNotEnough: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "Current User credit is not enough. 0.3 needed 0.1 € available",
                 *       "error": 201,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 201;
                };
            };
        };
        /** The account's credit does not cover the price. Nothing was queued. */
        WalletCreditNotEnough: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "Insufficient Credit in Wallet: 182.03",
                 *       "error": 201,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 201;
                };
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
                 *       "success": false,
                 *       "message": "The body is not valid JSON",
                 *       "error": 400,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 400;
                };
            };
        };
        /** The token is missing, unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "Unknown token",
                 *       "error": 401,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 401;
                };
            };
        };
        /** The token's scopes or limits do not allow this request. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "The token lacks the scope POST:ws.messaggisms.com/messages",
                 *       "error": 403,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 403;
                };
            };
        };
        /** The body is larger than the gateway accepts. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "The body is larger than 10485760 bytes",
                 *       "error": 413,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 413;
                };
            };
        };
        /** The body is declared as compressed, or as something other than JSON or a form. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "The body must be application/json",
                 *       "error": 415,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 415;
                };
            };
        };
        /** Only one realtime message a minute is allowed, and this one came too early. */
        TooManyRequests: {
            headers: {
                /** Seconds until the next realtime message is accepted. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "Only one realtime message per minute is allowed",
                 *       "error": 429,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 429;
                };
            };
        };
    };
    parameters: {
        /**
         * The message's id, 24 hexadecimal digits.
         * @example 5cf7cc139f272546624d3795
         */
        MessageId: string;
        /**
         * The message's id, 24 hexadecimal digits.
         * @example 5e5e65429f272510fb6adcc0
         */
        MessageIdWithRecipients: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/** Every operation in the spec, by id, with its parameters, request body and responses. */
export interface operations {
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The account's messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "sender": "alberto",
                     *           "timestamp": "1564411330117",
                     *           "id": "5d3f05c29f2725610c2b4e60"
                     *         },
                     *         {
                     *           "sender": "3331234567",
                     *           "timestamp": "1563554978976",
                     *           "id": "5d31f4a29f27257de166d960"
                     *         },
                     *         {
                     *           "sender": "3331234567",
                     *           "timestamp": "1562686328690",
                     *           "id": "5d24b3789f27257de1645bda"
                     *         },
                     *         {
                     *           "sender": "Nome del mittente",
                     *           "timestamp": "1562142688118",
                     *           "id": "5d1c67e09f27255e2f4079a3"
                     *         },
                     *         {
                     *           "sender": "Nome del mittente",
                     *           "timestamp": "1562142398400",
                     *           "id": "5d1c66be9f272563102e8045"
                     *         }
                     *       ],
                     *       "success": true,
                     *       "message": "5 Results",
                     *       "credit": "91.00299999999986",
                     *       "error": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Messages"][];
                        success: components["schemas"]["Succeeded"];
                        message: string;
                        credit: components["schemas"]["Credit"];
                        error: components["schemas"]["NoError"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMessage"];
        };
    };
    sendMessage: {
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
                 *       "test": false,
                 *       "sender": "alberto",
                 *       "body": "test invio",
                 *       "recipients": "+39-3491234518"
                 *     }
                 */
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** The message is stored, and queued unless it is an open transaction. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "test": false,
                     *           "sender": "alberto",
                     *           "body": "test invio",
                     *           "recipients": {
                     *             "valid": {
                     *               "count": 1
                     *             },
                     *             "invalid": {
                     *               "total": 0,
                     *               "list": []
                     *             }
                     *           },
                     *           "transaction": false,
                     *           "options": {
                     *             "flash": false,
                     *             "realtime": false,
                     *             "timestamp_send": "1564752494920"
                     *           },
                     *           "statistics": {
                     *             "error": 0,
                     *             "sent": 0,
                     *             "delivered": 0,
                     *             "total": 1,
                     *             "sms_total": 1
                     *           },
                     *           "base_price": 0.0315,
                     *           "price": 0.0315,
                     *           "priority": 1,
                     *           "timestamp": "1564752494920",
                     *           "last_update": "1564752494920",
                     *           "state": 0,
                     *           "id": "5d443a6e9f2725660f3db347"
                     *         }
                     *       ],
                     *       "message": "Message Queued",
                     *       "credit": "90.90849999999988",
                     *       "success": true,
                     *       "error": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message_Object"][];
                        success: components["schemas"]["Succeeded"];
                        message: string;
                        credit: components["schemas"]["Credit"];
                        error: components["schemas"]["NoError"];
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["CreditNotEnough"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** A required parameter is missing, or a parameter is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "missing 'body' parameter",
                     *       "error": 302,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 302;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5cf7cc139f272546624d3795
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message, as the only item in a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "test": false,
                     *           "sender": "alberto",
                     *           "body": "Your code is 123456",
                     *           "recipients": {
                     *             "valid": {
                     *               "count": 1
                     *             },
                     *             "invalid": {
                     *               "total": 0,
                     *               "list": []
                     *             }
                     *           },
                     *           "priority": 1,
                     *           "options": {
                     *             "flash": true,
                     *             "realtime": true,
                     *             "timestamp_send": "1559743507600",
                     *             "custom": {
                     *               "order": 123,
                     *               "tags": [
                     *                 1,
                     *                 2,
                     *                 3
                     *               ]
                     *             },
                     *             "callback_url": "https://example.com/delivery"
                     *           },
                     *           "transaction": false,
                     *           "statistics": {
                     *             "error": 0,
                     *             "sent": 1,
                     *             "delivered": 1,
                     *             "total": 1,
                     *             "sms_total": 1
                     *           },
                     *           "base_price": 0.03,
                     *           "price": 0.036,
                     *           "timestamp": "1559743507600",
                     *           "last_update": "1559743510156",
                     *           "state": 2,
                     *           "id": "5cf7cc139f272546624d3795"
                     *         }
                     *       ],
                     *       "message": "1 Result",
                     *       "credit": "90.97149999999986",
                     *       "success": true,
                     *       "error": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message_Object"][];
                        success: components["schemas"]["Succeeded"];
                        message: string;
                        credit: components["schemas"]["Credit"];
                        error: components["schemas"]["NoError"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** The account has no message with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "No message found",
                     *       "error": 203,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 203;
                    };
                };
            };
            406: components["responses"]["InvalidMessageId"];
        };
    };
    updateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5cf7cc139f272546624d3795
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recipients": [
                 *         "+39-3491234115"
                 *       ],
                 *       "options": {
                 *         "timestamp_send": "2030-12-25"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRequest"];
            };
        };
        responses: {
            /** The updated message. It is a single object, whereas the other operations return a list with one item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "test": false,
                     *         "sender": "alberto",
                     *         "body": "test invio",
                     *         "recipients": {
                     *           "valid": {
                     *             "count": 4
                     *           },
                     *           "invalid": {
                     *             "total": 0,
                     *             "list": []
                     *           }
                     *         },
                     *         "transaction": true,
                     *         "options": {
                     *           "flash": false,
                     *           "realtime": false,
                     *           "timestamp_send": "1924387200000"
                     *         },
                     *         "statistics": {
                     *           "error": 0,
                     *           "sent": 0,
                     *           "delivered": 0,
                     *           "total": 4,
                     *           "sms_total": 4
                     *         },
                     *         "base_price": 0.126,
                     *         "price": 0.126,
                     *         "priority": 1,
                     *         "timestamp": "1564751430282",
                     *         "last_update": "1564751430282",
                     *         "state": 0,
                     *         "id": "5d4436469f272566771c6671"
                     *       },
                     *       "message": "Updated",
                     *       "credit": "90.97149999999986",
                     *       "success": true,
                     *       "error": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message_Object"];
                        success: components["schemas"]["Succeeded"];
                        message: string;
                        credit: components["schemas"]["Credit"];
                        error: components["schemas"]["NoError"];
                    };
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["WalletCreditNotEnough"];
            403: components["responses"]["Forbidden"];
            /** The account has no message with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "No message found",
                     *       "error": 211,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 211;
                    };
                };
            };
            /** The id in the path is not a message id. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Invalid Message ID",
                     *       "error": 210,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 210;
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** The transaction is already closed, or a parameter is missing or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Transaction already closed",
                     *       "error": 212,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 212 | 302;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    cancelMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5cf7cc139f272546624d3795
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message is cancelled. This response does not contain the credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [],
                     *       "message": "5cf7cc139f272546624d3795 Deleted",
                     *       "success": true,
                     *       "error": null
                     *     }
                     */
                    "application/json": {
                        data: string[];
                        success: components["schemas"]["Succeeded"];
                        message: string;
                        error: components["schemas"]["NoError"];
                    };
                };
            };
            /** The path names no message. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Message Id required",
                     *       "error": 217,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 217;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** The account has no message with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "No message found",
                     *       "error": 219,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 219;
                    };
                };
            };
            /** The id in the path is not a message id. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Invalid Message ID",
                     *       "error": 218,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 218;
                    };
                };
            };
            /** The message has already been sent or scheduled for sending, and can no longer be cancelled. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "message already scheduled for sending",
                     *       "error": 221,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 221;
                    };
                };
            };
        };
    };
    listRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5e5e65429f272510fb6adcc0
                 */
                id: components["parameters"]["MessageIdWithRecipients"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Recipients"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMessage"];
            406: components["responses"]["InvalidMessageId"];
        };
    };
    getRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, 24 hexadecimal digits.
                 * @example 5e5e65429f272510fb6adcc0
                 */
                id: components["parameters"]["MessageIdWithRecipients"];
                /**
                 * The recipient's number, as submitted.
                 * @example +39-34xxxxx018
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Recipients"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMessage"];
            406: components["responses"]["InvalidMessageId"];
        };
    };
}
