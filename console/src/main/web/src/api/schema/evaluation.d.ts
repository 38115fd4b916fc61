export interface paths {
    "/api/v1/access-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查阅留痕
         * @description 谁被拒绝、谁导出了什么，最近的在前；只有地址和代码，没有查询内容。下一页见 Link 头
         */
        get: {
            parameters: {
                query?: {
                    cursor?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccessRecord"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评价环节的办件状态 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访不满意而结案
         * @description 三.5：由值班长写明原因
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Closure"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/completion-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结审核退回
         * @description 三.4：尚未评价的办结事项退回承办单位，办理时限视同未停止
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompletionReturn"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访
         * @description 三.5：差评须跟踪回访
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分管领导包案
         * @description 三.5：第二次不满意起
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Leader"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rating-appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 差评申诉
         * @description 三.5：承办单位对不满意评价申诉，每次评价一次；不影响退回重办
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppealView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rating-appeals/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 差评复核
         * @description 三.5：申诉成立的，这一次评价不计入该单位的指标；已开始的重办继续
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppealView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rating-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记联系情况
         * @description 三.5：联系上之后才可能逾期未评价
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rating-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 邀请评价
         * @description 三.5：答复中的评价码只出现一次；当事人凭码和受理单上的密码评价
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rating-slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 打印受理单上的评价密码
         * @description 三.5：六位数字，只打印给当事人；每次打印均有记录
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SlipView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rating-slips/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对受理单上的密码
         * @description 五(一)：供查进度用。不是办件的事实，不记入办件；输错的在一段时间内计数，一个办件、全部办件各有上限，超过以后对错都不再答复
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckedView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价
         * @description 三.5：满意、基本满意、不满意；工作人员代填的有标记
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Rating1"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访不满意而退回
         * @description 三.5：由值班长退回重办；不能办的退回重核书面依据，只一次
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Rework"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvaluationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看评价和回访的密封文字
         * @description 三.5：均为密封；由受理服务的 /api/v1/openings 启封
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseWords"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 挂起的流
         * @description 等待放行的流、各有几个事件、最早的原因
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Parked"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-streams/{stream}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放行
         * @description 原因排除后，按到达顺序处理该流上等待的事件
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    stream: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Released"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 凭码查看待评事项
         * @description 三.5：不含个人信息
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CitizenView"];
                    };
                };
                default: components["responses"]["Problem"];
            };
        };
        put?: never;
        /**
         * 凭码评价
         * @description 三.5：须输入受理单上的六位密码；多次输错即锁定，由窗口重新邀请
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RatedView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/{code}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评价码的二维码
         * @description 三.5：SVG，供打印或者展示
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                default: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        AccessKind: "DENIED" | "EXPORTED" | "SEARCHED" | "DELIVERED";
        AccessRecord: {
            /** Format: int64 */
            id: number;
            at: components["schemas"]["Instant"];
            actor: string;
            kind: components["schemas"]["AccessKind"];
            name: string;
            target: string;
            outcome: string;
        };
        /** @enum {string} */
        AppealDecision: "UPHELD" | "DISMISSED";
        AppealView: {
            caseId: components["schemas"]["StreamId"];
            unit: components["schemas"]["OrgCode"];
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            standing: components["schemas"]["Standing"];
        };
        Attempt: {
            /** Format: int32 */
            itemNo?: number;
            outcome: components["schemas"]["AttemptOutcome"];
            method: components["schemas"]["ContactMethod"];
        };
        /** @enum {string} */
        AttemptOutcome: "REACHED" | "NOT_REACHED";
        CaseNo: string;
        /** @enum {string} */
        CaseState: "RECEIVED" | "NOT_ACCEPTED" | "REGISTERED" | "CONSULTING" | "AWAITING_MATERIALS" | "ASSIGNED_ON_SITE" | "MERGED" | "WITHDRAWN" | "REVIEW_PENDING" | "REVIEW_SCHEDULED" | "TRANSFER_PENDING" | "TRANSFERRED" | "HANDLING" | "BASIS_PENDING" | "REPLY_PENDING" | "WORKING_GROUP" | "REPORTED_UP" | "RESOLVED_ON_SITE" | "COMPLETED" | "CANNOT_REPLIED" | "REWORK_PENDING" | "FOLLOW_UP" | "CLOSED" | "ARCHIVED";
        CaseWords: {
            caseId: components["schemas"]["StreamId"];
            words: components["schemas"]["Written"][];
        };
        Check: {
            pin: string;
        };
        CheckedView: {
            found: components["schemas"]["SlipFound"];
        };
        CitizenView: {
            caseNo?: string | null;
            matter?: string | null;
            /** Format: int32 */
            round: number;
            until: components["schemas"]["Instant"];
            scales: components["schemas"]["ScaleView"][];
        };
        Closure: {
            /** Format: int32 */
            itemNo?: number;
            reason: string;
        };
        CompletionReturn: {
            /** Format: int32 */
            itemNo?: number;
            units?: string[];
            reason: string;
        };
        /** @enum {string} */
        ContactMethod: "IN_PERSON" | "PHONE" | "SMS" | "MAIL" | "LETTER" | "ONLINE";
        Decided: {
            unit: string;
            /** Format: int32 */
            itemNo?: number;
            /** Format: int32 */
            round?: number;
            decision: components["schemas"]["AppealDecision"];
            reason: string;
        };
        EvaluationView: {
            caseId: components["schemas"]["StreamId"];
            /** @enum {string|null} */
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
            items: components["schemas"]["ItemView"][];
        };
        FollowUp: {
            /** Format: int32 */
            itemNo?: number;
            method: components["schemas"]["ContactMethod"];
            satisfaction?: components["schemas"]["ReplySatisfaction"];
            text?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Invitation: {
            /** Format: int32 */
            itemNo?: number;
            method: components["schemas"]["ContactMethod"];
        };
        InvitationView: {
            caseId: components["schemas"]["StreamId"];
            /** @enum {string|null} */
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
            items: components["schemas"]["ItemView"][];
            code?: string | null;
        };
        ItemView: {
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
        };
        Leader: {
            /** Format: int32 */
            itemNo?: number;
            unit: string;
            leader: string;
        };
        LevelView: {
            /** Format: int32 */
            level: number;
            name: string;
        };
        Made: {
            /** Format: int32 */
            itemNo?: number;
            /** Format: int32 */
            round?: number;
            reason: string;
        };
        OrgCode: string;
        Parked: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            events: number;
            reason: string;
            since: components["schemas"]["Instant"];
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            code: string;
            clause: string;
            violations?: components["schemas"]["Violation"][];
        };
        RatedView: {
            rated: boolean;
        };
        /** @enum {string} */
        Rater: "REPORTER" | "AGENT";
        Rating: {
            pin: string;
            /** Format: int32 */
            scale: number;
            /** Format: int32 */
            level: number;
            reasons?: string[];
            comment?: string;
            channel?: components["schemas"]["RatingChannel"];
        };
        Rating1: {
            /** Format: int32 */
            itemNo?: number;
            /** Format: int32 */
            scale: number;
            /** Format: int32 */
            level: number;
            reasons?: string[];
            comment?: string;
            channel: components["schemas"]["RatingChannel"];
            rater: components["schemas"]["Rater"];
        };
        /** @enum {string} */
        RatingChannel: "WINDOW" | "PHONE" | "SMS" | "QR" | "HOTLINE" | "PLATFORM";
        Released: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            released: number;
        };
        /** @enum {string} */
        ReplySatisfaction: "SATISFIED" | "DISSATISFIED";
        Rework: {
            /** Format: int32 */
            itemNo?: number;
        };
        ScaleView: {
            /** Format: int32 */
            scale: number;
            levels: components["schemas"]["LevelView"][];
        };
        SealedText: string;
        /** @enum {string} */
        SlipFound: "RIGHT" | "WRONG" | "TOO_MANY";
        SlipView: {
            pin: string;
        };
        StaffId: string;
        /** @enum {string} */
        Standing: "OPEN" | "UPHELD" | "DISMISSED";
        /** Format: uuid */
        StreamId: string;
        /** Format: uuid */
        UUID: string;
        Violation: {
            field: string;
            message: string;
        };
        Written: {
            what: string;
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            at: components["schemas"]["Instant"];
            sealed: components["schemas"]["SealedText"][];
        };
    };
    responses: {
        /** @description 没有办成：code 供程序识别，title 给人看 */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
