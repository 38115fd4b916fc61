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
        /**
         * 查看办件
         * @description 协调专员只看到本单位有职责的事项和本单位的转办单
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
                        "application/json": components["schemas"]["CaseView"];
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
    "/api/v1/cases/{id}/cannot-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 统一回复
         * @description 三.3、四(一)：只由窗口回复，责任单位共同解释
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
                    "application/json": components["schemas"]["CannotReplyBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/coordinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录多部门协调
         * @description 三.4：政务服务局组织承办单位研究推动，不改变办理时限
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
                    "application/json": components["schemas"]["CoordinationBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/minutes/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达研判纪要
         * @description 三.3：缺席单位的书面依据时限自纪要送达起计算；纪要应当当天送达
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
                    "application/json": components["schemas"]["MinutesDeliveryBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/review/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 研判结论
         * @description 三.3：每一事项可办、不能办、未解决或超权限
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
                    "application/json": components["schemas"]["ConcludeReviewBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/review/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 研判召开
         * @description 三.3：登记参加人；受邀单位三类人员未到的，记为缺席并写明原因或者代替人，不妨碍研判；不停止研判时限
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
                    "application/json": components["schemas"]["HoldReviewBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/review/rescheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 研判改期
         * @description 三.3：改期须说明原因；不改变研判时限
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
                    "application/json": components["schemas"]["RescheduleReviewBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/review/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 研判排期
         * @description 三.3：由政务服务中心召集；排期不停止研判时限；未邀请的单位或者人员类别会提示并记录，不妨碍排期
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
                    "application/json": components["schemas"]["ScheduleReviewBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/superior/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录上级答复
         * @description 三.3：可办、不能办或已办结
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
                    "application/json": components["schemas"]["SuperiorReplyBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/superior/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报上级业务主管部门
         * @description 三.3：不属于本级协调处理权限的事项，及时上报
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
                    "application/json": components["schemas"]["SuperiorReportBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/superior/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上级未答复的告知
         * @description 三.3：上报满60个工作日上级仍未答复的，由政务服务中心把上报文号和询问对象告知当事人，转入跟踪回访
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
                    "application/json": components["schemas"]["SuperiorSilenceBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 派发转办单
         * @description 三.4：向事项本轮的每个承办单位派发
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
                    "application/json": components["schemas"]["IssueTransfersBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
         * 查看办件的密封文字
         * @description 研判、办理、答复中写下的文字，均为密封；由受理服务的 /api/v1/openings 启封
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
    "/api/v1/cases/{id}/working-group/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作组决定
         * @description 三.3：专题研究解决
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
                    "application/json": components["schemas"]["WorkingGroupDecisionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/working-group/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报请工作组
         * @description 三.3：会议研究仍未能解决的事项
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
                    "application/json": components["schemas"]["WorkingGroupReportBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/written-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交书面依据
         * @description 三.3：法律法规名称、条款、原文、原因和文号缺一不可
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
                    "application/json": components["schemas"]["WrittenBasisBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/cases/{id}/written-bases/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回书面依据
         * @description 三.3：时限继续计算
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
                    "application/json": components["schemas"]["ReturnBasisBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/coordinators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 协调专员名单
         * @description 五(二)：各进驻单位 on 那一天的协调专员，以及还没有协调专员的单位；不写 on，是今天的
         */
        get: {
            parameters: {
                query?: {
                    on?: string;
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
                        "application/json": components["schemas"]["CoordinatorsView"];
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
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门清单
         * @description 部门代码，和 on 那一天的名称；不写 on，是今天的
         */
        get: {
            parameters: {
                query?: {
                    on?: string;
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
                        "application/json": components["schemas"]["DepartmentView"][];
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
    "/api/v1/departments/{orgCode}/coordinators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位历次协调专员
         * @description 从早到晚的指定与卸任，三类各自延续
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orgCode: string;
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
                        "application/json": components["schemas"]["DesignationView"][];
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
        /**
         * 指定协调专员
         * @description 五(二)：自某日起；同一天再次登记，是更正
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    orgCode: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CoordinatorBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DesignationView"];
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
    "/api/v1/departments/{orgCode}/coordinators/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位的协调专员
         * @description 五(二)：on 那一天的，依次为首席代表、负责人、窗口人员；不写 on，是今天的
         */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    orgCode: string;
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
                        "application/json": components["schemas"]["CoordinatorView"];
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
    "/api/v1/departments/{orgCode}/coordinators/relief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 协调专员卸任
         * @description 五(二)：自某日起该类无人；单位不能因此没有协调专员
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    orgCode: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReliefBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DesignationView"];
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
    "/api/v1/departments/{orgCode}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门历次名称
         * @description 从早到晚；每个名称自其日期起，到下一个名称为止
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orgCode: string;
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
                        "application/json": components["schemas"]["DepartmentNameView"][];
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
        /**
         * 登记部门更名
         * @description 五(二)：自某日起用新名称；此前的单据仍用旧名称。同一天再次登记，是更正
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    orgCode: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DepartmentNameBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DepartmentNameView"];
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
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 召集研判会议
         * @description 三.3：一次会议研判多个办件，全部排期或者全部不排；未邀请的单位或者人员类别会提示并记录，不妨碍排期
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConveneBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConvenedView"];
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
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看研判会议
         * @description 议程、受邀人、参加人和缺席；协调专员只看到本单位受邀的办件和本单位的人员
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
                        "application/json": components["schemas"]["MeetingView"];
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
    "/api/v1/meetings/{id}/rescheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 会议改期
         * @description 三.3：会议尚未研判的办件一起改期，全部改期或者全部不改；已有结论的不变；不改变研判时限
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
                    "application/json": components["schemas"]["RescheduleReviewBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MovedView"];
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
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看转办单
         * @description 其他单位的转办单视同不存在
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
                        "application/json": components["schemas"]["TransferView"];
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
    "/api/v1/transfers/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 本单位办结
         * @description 三.4
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
                    "application/json": components["schemas"]["CompletionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 牵头单位汇总办结
         * @description 三.4：各承办单位全部办结之后
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
                    "application/json": components["schemas"]["ConsolidationBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延时
         * @description 三.4：原期限届满之前申请，须有明确的新期限，并告知当事人和窗口；最长不超过10个工作日
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
                    "application/json": components["schemas"]["ExtensionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/extension/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意延时
         * @description 三.4：原期限届满之前；单部门由值班长、多部门由政务服务局审核。时限政策要求同意的，两方已经告知并且同意之后延时才生效
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
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/extension/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记延时告知
         * @description 三.4：当事人和窗口都已告知的，延时生效；时限政策要求同意的，还须同意；原期限届满时仍未告知或者未同意的，延时失效
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
                    "application/json": components["schemas"]["ExtensionNoticeBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/extension/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意延时
         * @description 三.4：原期限届满之前；单部门由值班长、多部门由政务服务局审核
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
                    "application/json": components["schemas"]["ExtensionRefusalBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/impossibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理中发现不能办
         * @description 三.3：事项退回研判，重新计算研判时限；能否办理由研判会议决定
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
                    "application/json": components["schemas"]["ImpossibilityBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请退单
         * @description 三.4：签收之前，或者派发后1个工作日内；须写明职责依据和建议承办单位
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
                    "application/json": components["schemas"]["ObjectionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/objection/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核退单
         * @description 三.4：同意的须指定接办单位；同一办件再次同意退单的，召集研判
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
                    "application/json": components["schemas"]["ObjectionDecisionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈办理进展
         * @description 三.4，五(二)
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
                    "application/json": components["schemas"]["ProgressBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Acknowledgement"];
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
    "/api/v1/transfers/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收
         * @description 三.4：办理时限自收到之日起计算
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
                        "application/json": components["schemas"]["Acknowledgement"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenteeBody: {
            unit: string;
            kind: components["schemas"]["AttendeeKind"];
            reason?: string | null;
            delegate?: string | null;
        };
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
        Acknowledgement: {
            caseId: components["schemas"]["StreamId"];
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
            transferIds: string[];
            notInvited: components["schemas"]["NotInvitedView"][];
        };
        Attendee: {
            unit: components["schemas"]["OrgCode"];
            kind: components["schemas"]["AttendeeKind"];
            person: components["schemas"]["StaffId"];
        };
        /** @enum {string} */
        AttendeeKind: "WINDOW_STAFF" | "BACKBONE" | "LEADER_IN_CHARGE";
        CannotReplyBody: {
            /** Format: int32 */
            itemNo: number;
            method: components["schemas"]["ContactMethod"];
            text: string;
            jointExplainer: string;
            jointExplainerUnit: string;
        };
        CaseNo: string;
        CaseOnAgenda: {
            caseId: components["schemas"]["StreamId"];
            /** Format: int32 */
            agendaNo?: number | null;
            standing: components["schemas"]["Standing1"];
            standingName: string;
            scheduledAt: components["schemas"]["Instant"];
            place: string;
            invitees: components["schemas"]["Invitee"][];
            notInvited: components["schemas"]["NotInvitedView"][];
            heldAt?: components["schemas"]["Instant"] | null;
            attendees: components["schemas"]["Attendee"][];
            absent: components["schemas"]["Missing"][];
            minutesRef?: string | null;
            concludedAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        CaseState: "RECEIVED" | "NOT_ACCEPTED" | "REGISTERED" | "CONSULTING" | "AWAITING_MATERIALS" | "ASSIGNED_ON_SITE" | "MERGED" | "WITHDRAWN" | "REVIEW_PENDING" | "REVIEW_SCHEDULED" | "TRANSFER_PENDING" | "TRANSFERRED" | "HANDLING" | "BASIS_PENDING" | "REPLY_PENDING" | "WORKING_GROUP" | "REPORTED_UP" | "RESOLVED_ON_SITE" | "COMPLETED" | "CANNOT_REPLIED" | "REWORK_PENDING" | "FOLLOW_UP" | "CLOSED" | "ARCHIVED";
        CaseView: {
            caseId: components["schemas"]["StreamId"];
            /** @enum {string|null} */
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
            review?: components["schemas"]["ReviewView"] | null;
            items: components["schemas"]["ItemView"][];
            transfers: components["schemas"]["TransferView"][];
        };
        CaseWords: {
            caseId: components["schemas"]["StreamId"];
            words: components["schemas"]["WordsView"][];
        };
        Completion: {
            by: components["schemas"]["StaffId"];
            completedAt: components["schemas"]["Instant"];
            result: components["schemas"]["SealedText"];
            evidence: components["schemas"]["SealedText"][];
        };
        CompletionBody: {
            result: string;
            evidence?: string[];
        };
        ConcludeReviewBody: {
            items?: components["schemas"]["ConcludedItemBody"][];
            attendees?: components["schemas"]["PersonBody"][];
            minutesRef?: string | null;
        };
        ConcludedItemBody: {
            /** Format: int32 */
            itemNo?: number | null;
            outcome: components["schemas"]["ReviewOutcome"];
            units?: components["schemas"]["UnitBody"][];
            /** @enum {string|null} */
            handlingClass?: components["schemas"]["HandlingClass"];
            basis: string;
            measures: string;
        };
        Conclusion: {
            outcome: components["schemas"]["ReviewOutcome"];
            basis: components["schemas"]["SealedText"];
            measures: components["schemas"]["SealedText"];
        };
        ConsolidationBody: {
            summary: string;
        };
        /** @enum {string} */
        ContactMethod: "IN_PERSON" | "PHONE" | "SMS" | "MAIL" | "LETTER" | "ONLINE";
        ConveneBody: {
            cases: string[];
            scheduledAt: components["schemas"]["Instant"];
            place: string;
            chair: string;
            invitees?: components["schemas"]["PersonBody"][];
        };
        ConvenedView: {
            meetingId: components["schemas"]["UUID"];
            cases: components["schemas"]["OnAgenda"][];
        };
        CoordinationBody: {
            /** Format: int32 */
            itemNo: number;
            units?: string[];
            settled: string;
            nextStep: string;
        };
        CoordinatorBody: {
            kind: components["schemas"]["CoordinatorKind"];
            person: string;
            from: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        CoordinatorKind: "CHIEF_REPRESENTATIVE" | "UNIT_HEAD" | "WINDOW_STAFF";
        CoordinatorView: {
            orgCode: components["schemas"]["OrgCode"];
            name: string;
            person: components["schemas"]["StaffId"];
            kind: components["schemas"]["CoordinatorKind"];
            kindName: string;
            since: components["schemas"]["LocalDate"];
        };
        CoordinatorsView: {
            on: components["schemas"]["LocalDate"];
            coordinators: components["schemas"]["CoordinatorView"][];
            without: components["schemas"]["UnitView"][];
        };
        DepartmentNameBody: {
            name: string;
            from: components["schemas"]["LocalDate"];
        };
        DepartmentNameView: {
            orgCode: components["schemas"]["OrgCode"];
            name: string;
            from: components["schemas"]["LocalDate"];
        };
        DepartmentView: {
            orgCode: components["schemas"]["OrgCode"];
            name: string;
            kind: string;
        };
        DesignationView: {
            orgCode: components["schemas"]["OrgCode"];
            kind: components["schemas"]["CoordinatorKind"];
            kindName: string;
            person?: components["schemas"]["StaffId"] | null;
            from: components["schemas"]["LocalDate"];
        };
        Extended: {
            standing: components["schemas"]["Standing"];
            dueAt: components["schemas"]["Instant"];
            requestedDueAt: components["schemas"]["Instant"];
            reason: components["schemas"]["SealedText"];
            told: components["schemas"]["ExtensionNotice"][];
            grantedBy?: components["schemas"]["StaffId"] | null;
        };
        ExtensionBody: {
            reason: string;
            requestedDueAt: components["schemas"]["Instant"];
            reporterInformedAt?: components["schemas"]["Instant"] | null;
            windowInformedAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        ExtensionNotice: "REPORTER" | "WINDOW";
        ExtensionNoticeBody: {
            notice: components["schemas"]["ExtensionNotice"];
            informedAt: components["schemas"]["Instant"];
        };
        ExtensionRefusalBody: {
            reason: string;
        };
        /** @enum {string} */
        HandlingClass: "SINGLE" | "MULTI";
        HoldReviewBody: {
            attendees?: components["schemas"]["PersonBody"][];
            absentees?: components["schemas"]["AbsenteeBody"][];
            minutesRef?: string | null;
            heldAt?: components["schemas"]["Instant"] | null;
        };
        ImpossibilityBody: {
            reason: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Invitee: {
            unit: components["schemas"]["OrgCode"];
            kind: components["schemas"]["AttendeeKind"];
            person: components["schemas"]["StaffId"];
        };
        IssueTransfersBody: {
            /** Format: int32 */
            itemNo: number;
            requirement: string;
        };
        ItemView: {
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            kind: components["schemas"]["TransferKind"];
            state: components["schemas"]["CaseState"];
            stateName: string;
            units: components["schemas"]["UnitAssignment"][];
            conclusion?: components["schemas"]["Conclusion"] | null;
            basesAwaited: components["schemas"]["OrgCode"][];
            uninformed: components["schemas"]["OrgCode"][];
            bases: components["schemas"]["WrittenBasisSubmitted"][];
        };
        LegalBasis: {
            law: string;
            article: string;
            quote: string;
        };
        LegalBasisBody: {
            law: string;
            article: string;
            quote: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Meeting: {
            meetingId: components["schemas"]["UUID"];
            scheduledAt: components["schemas"]["Instant"];
            place: string;
            chair: components["schemas"]["StaffId"];
            invitees: components["schemas"]["Invitee"][];
            notInvited: components["schemas"]["NotInvitedView"][];
            heldAt?: components["schemas"]["Instant"] | null;
            absent: components["schemas"]["Missing"][];
        };
        MeetingView: {
            meetingId: components["schemas"]["UUID"];
            scheduledAt: components["schemas"]["Instant"];
            place: string;
            chair: components["schemas"]["StaffId"];
            cases: components["schemas"]["CaseOnAgenda"][];
        };
        MinutesDeliveryBody: {
            unit: string;
            method: components["schemas"]["ContactMethod"];
            deliveredAt?: components["schemas"]["Instant"] | null;
        };
        Missing: {
            unit: components["schemas"]["OrgCode"];
            kind: components["schemas"]["AttendeeKind"];
            kindName: string;
            explained: boolean;
        };
        MovedView: {
            meetingId: components["schemas"]["UUID"];
            scheduledAt: components["schemas"]["Instant"];
            cases: components["schemas"]["StreamId"][];
        };
        NotInvitedView: {
            unit: components["schemas"]["OrgCode"];
            kind?: components["schemas"]["AttendeeKind"];
            warning: string;
        };
        Objection: {
            by: components["schemas"]["StaffId"];
            dutyClause: components["schemas"]["SealedText"];
            proposedUnit: components["schemas"]["OrgCode"];
            reason: components["schemas"]["SealedText"];
            decision?: components["schemas"]["ObjectionDecision"];
        };
        ObjectionBody: {
            dutyClause: string;
            proposedUnit: string;
            reason: string;
        };
        /** @enum {string} */
        ObjectionDecision: "ACCEPTED" | "REJECTED";
        ObjectionDecisionBody: {
            decision: components["schemas"]["ObjectionDecision"];
            successor?: string | null;
            reason: string;
        };
        OnAgenda: {
            caseId: components["schemas"]["StreamId"];
            /** Format: int32 */
            agendaNo: number;
            notInvited: components["schemas"]["NotInvitedView"][];
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
        PersonBody: {
            unit: string;
            kind: components["schemas"]["AttendeeKind"];
            person: string;
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
        ProgressBody: {
            text: string;
        };
        Receipt: {
            mode: components["schemas"]["ReceiptMode"];
            receivedBy?: components["schemas"]["StaffId"] | null;
            receivedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ReceiptMode: "SIGNED" | "DEEMED";
        Released: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            released: number;
        };
        ReliefBody: {
            kind: components["schemas"]["CoordinatorKind"];
            from: components["schemas"]["LocalDate"];
        };
        RescheduleReviewBody: {
            scheduledAt: components["schemas"]["Instant"];
            place?: string | null;
            reason: string;
        };
        ReturnBasisBody: {
            /** Format: int32 */
            itemNo: number;
            unit: string;
            reason: string;
        };
        /** @enum {string} */
        ReviewCause: "ESCALATED" | "REWORKED" | "FOUND_IMPOSSIBLE" | "OBJECTED_AGAIN" | "ORDER_REFUSED";
        /** @enum {string} */
        ReviewOutcome: "DOABLE" | "CANNOT_BY_POLICY" | "UNRESOLVED" | "BEYOND_AUTHORITY";
        ReviewView: {
            cause: components["schemas"]["ReviewCause"];
            meeting?: components["schemas"]["Meeting"] | null;
        };
        ScheduleReviewBody: {
            scheduledAt: components["schemas"]["Instant"];
            place: string;
            chair: string;
            invitees?: components["schemas"]["PersonBody"][];
        };
        SealedText: string;
        StaffId: string;
        /** @enum {string} */
        Standing: "REQUESTED" | "IN_EFFECT" | "REFUSED" | "LAPSED";
        /** @enum {string} */
        Standing1: "OPEN" | "CONCLUDED" | "WITHDRAWN" | "MERGED";
        /** Format: uuid */
        StreamId: string;
        /** @enum {string} */
        SuperiorOutcome: "DOABLE" | "CANNOT_BY_POLICY" | "DONE";
        SuperiorReplyBody: {
            /** Format: int32 */
            itemNo: number;
            outcome: components["schemas"]["SuperiorOutcome"];
            text: string;
        };
        SuperiorReportBody: {
            /** Format: int32 */
            itemNo: number;
            superior: string;
            docNo: string;
        };
        SuperiorSilenceBody: {
            /** Format: int32 */
            itemNo: number;
            told: string;
            method: components["schemas"]["ContactMethod"];
            toldAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        TransferKind: "TRANSFER" | "REWORK" | "ASSIGNMENT";
        TransferView: {
            transferId: components["schemas"]["UUID"];
            caseId: components["schemas"]["StreamId"];
            transferNo: string;
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            kind: components["schemas"]["TransferKind"];
            unit: components["schemas"]["OrgCode"];
            role: components["schemas"]["UnitRole"];
            handlingClass: components["schemas"]["HandlingClass"];
            requirement: components["schemas"]["SealedText"];
            promisedAt?: components["schemas"]["Instant"] | null;
            issuedBy: components["schemas"]["StaffId"];
            issuedAt: components["schemas"]["Instant"];
            receipt?: components["schemas"]["Receipt"] | null;
            completion?: components["schemas"]["Completion"] | null;
            objection?: components["schemas"]["Objection"] | null;
            extension?: components["schemas"]["Extended"] | null;
        };
        /** Format: uuid */
        UUID: string;
        UnitAssignment: {
            unit: components["schemas"]["OrgCode"];
            role: components["schemas"]["UnitRole"];
        };
        UnitBody: {
            unit: string;
            role: components["schemas"]["UnitRole"];
        };
        /** @enum {string} */
        UnitRole: "SOLE" | "LEAD" | "CO";
        UnitView: {
            orgCode: components["schemas"]["OrgCode"];
            name: string;
        };
        Violation: {
            field: string;
            message: string;
        };
        WordsView: {
            what: string;
            /** Format: int32 */
            itemNo?: number | null;
            unit?: components["schemas"]["OrgCode"] | null;
            at: components["schemas"]["Instant"];
            sealed: components["schemas"]["SealedText"][];
        };
        WorkingGroupDecisionBody: {
            /** Format: int32 */
            itemNo: number;
            outcome: components["schemas"]["WorkingGroupOutcome"];
            measures: string;
            units?: components["schemas"]["UnitBody"][];
            /** @enum {string|null} */
            handlingClass?: components["schemas"]["HandlingClass"];
            minutesRef?: string | null;
        };
        /** @enum {string} */
        WorkingGroupOutcome: "DOABLE" | "CANNOT_BY_POLICY" | "BEYOND_AUTHORITY" | "STILL_UNRESOLVED";
        WorkingGroupReportBody: {
            /** Format: int32 */
            itemNo: number;
            materials?: string[];
        };
        WrittenBasisBody: {
            /** Format: int32 */
            itemNo: number;
            legalBasis?: components["schemas"]["LegalBasisBody"][];
            reasons: string;
            docNo: string;
            signedBy: string;
        };
        WrittenBasisSubmitted: {
            /** Format: int32 */
            itemNo: number;
            unit: components["schemas"]["OrgCode"];
            legalBasis: components["schemas"]["LegalBasis"][];
            reasons: components["schemas"]["SealedText"];
            docNo: string;
            signedBy: components["schemas"]["StaffId"];
            lastOfItem: boolean;
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
