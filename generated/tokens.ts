// Generated from spec/tokens.yaml by `npm run generate`. Do not edit.

/** Every path in the spec, with its methods. */
export interface paths {
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's tokens
         * Returns the account's tokens, oldest first, one page at a time.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Create a token
         * Creates a token with the given scopes and lifetime.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The token.
                 * @example 656d1e2f8b3c2a001f7e4a12
                 */
                token: string;
            };
            cookie?: never;
        };
        /**
         * Get a token
         * Returns the token's name, expiry date, scopes, limits and statistics.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /**
         * Delete a token
         * Deletes the token, so that it can no longer be used.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        /**
         * Change or refresh a token
         * Changes the given fields and keeps the others. If the request carries the token's refresh token as its bearer token,
         *     instead of the account's credentials, it returns a new token and a new refresh token with the same scopes, and
         *     deletes the old token.
         */
        patch: operations["updateToken"];
        trace?: never;
    };
    "/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scopes that a token can have
         * Returns the scopes that the account can grant to a token.
         */
        get: operations["listScopes"];
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
        CreateTokenRequest: {
            scopes: components["schemas"]["ScopeText"][];
            name?: components["schemas"]["TokenName"];
            ttl?: components["schemas"]["TimeToLive"];
            limits?: components["schemas"]["TokenLimits"];
        };
        UpdateTokenRequest: {
            scopes?: components["schemas"]["ScopeText"][];
            name?: components["schemas"]["TokenName"];
            ttl?: components["schemas"]["TimeToLive"];
            limits?: components["schemas"]["TokenLimits"];
        };
        /**
         * A scope has the form `METHOD:host/path-prefix`, where `*` stands for any method, host or path.
         * @example POST:test.ws.messaggisms.com/messages
         */
        ScopeText: string;
        /**
         * A name that describes its purpose.
         * @example Order notifications
         */
        TokenName: string;
        /**
         * The number of seconds until the token expires, at most a year. Zero or less means the default, which is a year.
         * @example 2592000
         */
        TimeToLive: number;
        /** The limits on the token's use. */
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
        /** How much the token has been used. */
        TokenStats: {
            totalRequests?: number;
            walletRequests?: number;
            subscriptionRequests?: number;
            errorRequests?: number;
            walletAmount?: number;
            ip?: string[];
        };
        Token: {
            token: components["schemas"]["TokenText"];
            name?: components["schemas"]["TokenName"];
            createdAt: components["schemas"]["DateTime"];
            expireAt: components["schemas"]["DateTime"];
            updatedAt: components["schemas"]["DateTime"];
            scopes: string[];
            refreshToken: components["schemas"]["TokenText"];
            limits: components["schemas"]["TokenLimits"];
            stats: components["schemas"]["TokenStats"];
        };
        /** 24 hexadecimal digits. */
        TokenText: string;
        /** Format: date-time */
        DateTime: string;
        Scope: {
            id: string;
            scope: components["schemas"]["ScopeText"];
            method: string;
            domain: string;
            endpoint: string;
            enabled: boolean;
        };
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
        /** The token. */
        Token: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "token": "656d1e2f8b3c2a001f7e4a12",
                 *       "name": "Order notifications",
                 *       "createdAt": "2025-11-19T10:00:00.000Z",
                 *       "expireAt": "2025-12-19T10:00:00.000Z",
                 *       "updatedAt": "2025-11-19T10:00:00.000Z",
                 *       "scopes": [
                 *         "POST:test.ws.messaggisms.com/messages",
                 *         "GET:test.ws.messaggisms.com/messages"
                 *       ],
                 *       "refreshToken": "656d1e2f8b3c2a001f7e4a13",
                 *       "limits": {
                 *         "totalRequests": 10000,
                 *         "walletAmount": 50,
                 *         "ip": [
                 *           "127.0.0.1"
                 *         ]
                 *       },
                 *       "stats": {
                 *         "totalRequests": 0,
                 *         "walletRequests": 0,
                 *         "subscriptionRequests": 0,
                 *         "errorRequests": 0,
                 *         "walletAmount": 0,
                 *         "ip": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Token"];
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
        /** The account's credentials are missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "message": "Unauthorized",
                 *       "error": 140,
                 *       "data": null
                 *     }
                 */
                "application/json": components["schemas"]["Failure"] & {
                    /** @enum {integer} */
                    error?: 140;
                };
            };
        };
        /** The body is larger than the service accepts. */
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/** Every operation in the spec, by id, with its parameters, request body and responses. */
export interface operations {
    listTokens: {
        parameters: {
            query?: {
                /**
                 * The maximum number of tokens to list.
                 * @example 100
                 */
                limit?: number;
                /**
                 * The number of tokens to skip.
                 * @example 0
                 */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the account's tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "token": "656d1e2f8b3c2a001f7e4a12",
                     *           "name": "Order notifications",
                     *           "createdAt": "2025-11-19T10:00:00.000Z",
                     *           "expireAt": "2025-12-19T10:00:00.000Z",
                     *           "updatedAt": "2025-11-20T09:00:00.000Z",
                     *           "scopes": [
                     *             "POST:test.ws.messaggisms.com/messages"
                     *           ],
                     *           "refreshToken": "656d1e2f8b3c2a001f7e4a13",
                     *           "limits": {},
                     *           "stats": {
                     *             "totalRequests": 2,
                     *             "walletRequests": 1,
                     *             "subscriptionRequests": 0,
                     *             "errorRequests": 0,
                     *             "walletAmount": 0.0315,
                     *             "ip": [
                     *               "127.0.0.1"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Token"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no token on this page. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Not Found",
                     *       "error": 120,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 120;
                    };
                };
            };
            /** A query parameter is outside its limits. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "invalid 'limit' parameter: must be <= 100",
                     *       "error": 422,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 422;
                    };
                };
            };
        };
    };
    createToken: {
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
                 *       "scopes": [
                 *         "POST:test.ws.messaggisms.com/messages",
                 *         "GET:test.ws.messaggisms.com/messages"
                 *       ],
                 *       "name": "Order notifications",
                 *       "ttl": 2592000
                 *     }
                 */
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** A scope or another parameter is missing or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "missing scopes array",
                     *       "error": 70,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 70 | 80 | 90 | 422;
                    };
                };
            };
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The token.
                 * @example 656d1e2f8b3c2a001f7e4a12
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Token"];
            401: components["responses"]["Unauthorized"];
            /** The account does not have this token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Not Found",
                     *       "error": 120,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 120;
                    };
                };
            };
            /** The value in the path is not a token. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Invalid Token Format",
                     *       "error": 60,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 60;
                    };
                };
            };
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The token.
                 * @example 656d1e2f8b3c2a001f7e4a12
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Deleted",
                     *       "data": null
                     *     }
                     */
                    "application/json": {
                        message: string;
                        /** Always null. */
                        data: Record<string, never> | null;
                    };
                };
            };
            /** The path names no token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Token ID is required",
                     *       "error": 170,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 170;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The account does not have this token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Not Found",
                     *       "error": 180,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 180;
                    };
                };
            };
        };
    };
    updateToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The token.
                 * @example 656d1e2f8b3c2a001f7e4a12
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Order notifications",
                 *       "ttl": 604800
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTokenRequest"];
            };
        };
        responses: {
            200: components["responses"]["Token"];
            /** The path names no token, or the body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Token ID is required",
                     *       "error": 150,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 150 | 400;
                    };
                };
            };
            /** The refresh token or the account's credentials are invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Unauthorized",
                     *       "error": 140,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 140 | 130;
                    };
                };
            };
            /** The account does not have this token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Not Found",
                     *       "error": 160,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 160;
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** A scope or another parameter is missing or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "invalid scopes format",
                     *       "error": 100,
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"] & {
                        /** @enum {integer} */
                        error?: 100 | 110 | 422;
                    };
                };
            };
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "656d1e2f8b3c2a001f7e4a14",
                     *           "scope": "POST:test.ws.messaggisms.com/messages",
                     *           "method": "POST",
                     *           "domain": "test.ws.messaggisms.com",
                     *           "endpoint": "messages",
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Scope"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
