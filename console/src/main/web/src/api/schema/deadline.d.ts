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
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现行工作日历
         * @description 各年的放假安排、暂定的年份、地方的增减和办公时间
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
                        "application/json": components["schemas"]["Calendar"];
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
         * 公布日历
         * @description 正式通知（OFFICIAL）或者地方的增减（LOCAL）；同一年的后一份通知取代前一份。期限因此变动的计时，逐个变更一次，并保留原来的期限
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
                    "application/json": components["schemas"]["CalendarBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Published"];
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
    "/api/v1/calendars/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以文件公布日历
         * @description 文件每行一天：date,kind,name；其余同公布日历
         */
        post: {
            parameters: {
                query: {
                    docNo: string;
                    kind: string;
                    publishedOn: string;
                    year?: number;
                };
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Published"];
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
    "/api/v1/calendars/files/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以文件预览日历
         * @description 同预览日历
         */
        post: {
            parameters: {
                query: {
                    after?: string;
                    docNo: string;
                    kind: string;
                    limit?: number;
                    publishedOn: string;
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PreviewPage"];
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
    "/api/v1/calendars/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览日历
         * @description 公布后将要变更的计时，逐页列出；什么都不改变
         */
        post: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CalendarBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PreviewPage"];
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
    "/api/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个办件的全部计时 */
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
                        "application/json": components["schemas"]["ClockView"][];
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
    "/api/v1/cases/{id}/clocks/{clockId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限凭据
         * @description 这项期限是怎样算出来的：依据、起止、逐日计入或者不计的原因和文号、历次变更；依日志重新计算，并与所记期限核对
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clockId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["ReceiptView"];
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
    "/api/v1/cases/{id}/clocks/{clockId}/receipt/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限凭据（打印页）
         * @description A4 纸，自成一页，不含脚本
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clockId: components["schemas"]["UUID"];
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
                        "text/html;charset=UTF-8": string;
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
    "/api/v1/cases/{id}/clocks/{clockId}/receipt/page.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限凭据（A4）
         * @description 与打印页相同，字体已嵌入；没有变更的，逐字节相同。供打印，也供归档包收录
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clockId: components["schemas"]["UUID"];
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
                        "application/pdf": string;
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
    "/api/v1/cases/{id}/clocks/{clockId}/urgings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办、督办
         * @description 三.4、五(一)：窗口催办承办部门；值班长、政务服务中心督办，政务服务局督办多部门办理的事项。每人每项计时每天一次
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    clockId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UrgingBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UrgingView"];
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
    "/api/v1/cases/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁的时间
         * @description 办件自第一个事件起的工作时间，按责任方划分：窗口、政务服务中心、各承办部门、工作组、上级、反映人。同时由几方承担的时间单列，各份相加等于全部
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
                        "application/json": components["schemas"]["HoldersView"];
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
    "/api/v1/cases/{id}/urgings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位收到的催办、督办
         * @description 三.4、五(二)：文字是密封的，按启封接口查看
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
                        "application/json": components["schemas"]["UrgingView"][];
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
    "/api/v1/cases/{id}/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 假如：一个办件
         * @description 同样的日志，换一份日历或者换几个时限参数，各项计时应在何时到期，哪些超期会出现或者不再有；什么都不改变
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
                    "application/json": components["schemas"]["WhatIfBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Would"][];
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
    "/api/v1/office-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布办公时间
         * @description 自某日起的上下班时间；期限止于下班时间，尚未到期的计时随之变更
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
                    "application/json": components["schemas"]["HoursBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Published"];
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
    "/api/v1/office-hours/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览办公时间
         * @description 公布后将要变更的计时，逐页列出；什么都不改变
         */
        post: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HoursBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PreviewPage"];
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
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时限政策的各个版本
         * @description 每个参数的取值、依据、可以取的值和方案原有的值
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
                        "application/json": components["schemas"]["PolicyView"][];
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
         * 公布时限政策
         * @description 自生效之日起受理的办件适用；此前受理的办件，始终适用受理时的版本。未列明的参数同此前的版本
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
                    "application/json": components["schemas"]["PolicyBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyView"];
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
    "/api/v1/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 假如：一个时期
         * @description 自 from 起、至 to 以前开始的全部计时，进行中的和已经结束的，列出会有不同的；时期不超过366天，逐页查看日志，每页 limit 个事件；什么都不改变
         */
        post: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PeriodWhatIfBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Page"];
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
        Calendar: {
            revision: string;
            notices: components["schemas"]["Notice"][];
            hours: components["schemas"]["Hours"][];
        };
        CalendarBody: {
            /** Format: int32 */
            year: number;
            kind: components["schemas"]["CalendarKind"];
            docNo: string;
            publishedOn: components["schemas"]["LocalDate"];
            entries?: components["schemas"]["Entry"][];
        };
        CalendarEntry: {
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["DayKind"];
            name: string;
        };
        /** @enum {string} */
        CalendarKind: "OFFICIAL" | "PROVISIONAL" | "LOCAL";
        CaseNo: string;
        Changed: {
            at: components["schemas"]["Instant"];
            sort: string;
            name: string;
            from?: components["schemas"]["Instant"] | null;
            to?: components["schemas"]["Instant"] | null;
            cause?: components["schemas"]["UUID"] | null;
        };
        ClockScope: {
            /** Format: int32 */
            itemNo?: number | null;
            /** Format: int32 */
            round?: number | null;
            transferId?: components["schemas"]["UUID"] | null;
            unit?: components["schemas"]["OrgCode"] | null;
        };
        ClockView: {
            clockId: components["schemas"]["UUID"];
            kind: string;
            name: string;
            clause: string;
            scope: components["schemas"]["ClockScope"];
            startAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
            capAt?: components["schemas"]["Instant"] | null;
            calendarVersion: string;
            policyVersion: string;
            clockedParties: components["schemas"]["ClockedParty"][];
            standing: components["schemas"]["Standing"];
            urgings: components["schemas"]["UrgingView"][];
        };
        ClockedParty: {
            unit: components["schemas"]["OrgCode"];
            role: components["schemas"]["PartyRole"];
        };
        Counted: {
            from: components["schemas"]["Instant"];
            /** Format: int32 */
            workingDays: number;
            calendarVersion: string;
            notices: components["schemas"]["Notice1"][];
            days: components["schemas"]["Day"][];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
        };
        Day: {
            date: components["schemas"]["LocalDate"];
            sort: string;
            /** Format: int32 */
            number: number;
            reason: string;
            docNo: string;
            provisional: boolean;
        };
        /** @enum {string} */
        DayKind: "HOLIDAY" | "WORKDAY";
        Entry: {
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["DayKind"];
            name: string;
        };
        HoldersView: {
            ended: boolean;
            calendarVersion: string;
            whole: components["schemas"]["Time"];
            shares: components["schemas"]["Share"][];
            parts: components["schemas"]["Part"][];
            spells: components["schemas"]["Stay"][];
        };
        Hours: {
            from: components["schemas"]["LocalDate"];
            opens: components["schemas"]["LocalTime"];
            closes: components["schemas"]["LocalTime"];
            docNo: string;
        };
        HoursBody: {
            from: components["schemas"]["LocalDate"];
            opens: components["schemas"]["LocalTime"];
            closes: components["schemas"]["LocalTime"];
            docNo: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        Moved: {
            caseId: components["schemas"]["UUID"];
            clockId: components["schemas"]["UUID"];
            kind: string;
            name: string;
            startAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            newDueAt: components["schemas"]["Instant"];
            provisional: boolean;
            newProvisional: boolean;
        };
        Notice: {
            /** Format: int32 */
            year: number;
            kind: string;
            docNo: string;
            publishedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            workingDays: number;
            entries: components["schemas"]["CalendarEntry"][];
        };
        Notice1: {
            /** Format: int32 */
            year: number;
            kind: string;
            docNo: string;
            publishedOn: components["schemas"]["LocalDate"];
        };
        OrgCode: string;
        Page: {
            clocks: components["schemas"]["Would"][];
            next?: string | null;
        };
        Parameter: {
            name: string;
            value: string;
            clause: string;
            allowed: string;
            standard: string;
        };
        Parked: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            events: number;
            reason: string;
            since: components["schemas"]["Instant"];
        };
        Part: {
            holder: components["schemas"]["Who"];
            alone: components["schemas"]["Time"];
            together: components["schemas"]["Time"];
        };
        /** @enum {string} */
        PartyRole: "WINDOW" | "DUTY_CHIEF" | "CALLED_DEPARTMENT" | "CENTRE" | "UNIT" | "LEAD_UNIT" | "BUREAU" | "WORKING_GROUP";
        PeriodWhatIfBody: {
            suppose: components["schemas"]["WhatIfBody"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
        };
        PolicyBody: {
            version: string;
            from: components["schemas"]["LocalDate"];
            parameters: {
                [key: string]: string;
            };
        };
        PolicyView: {
            version: string;
            from: components["schemas"]["LocalDate"];
            parameters: components["schemas"]["Parameter"][];
        };
        PreviewPage: {
            revision: string;
            changedFrom?: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            inRange: number;
            moves: components["schemas"]["Moved"][];
            next?: string | null;
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
        Published: {
            revision: string;
        };
        ReceiptView: {
            clockId: components["schemas"]["UUID"];
            kind: string;
            name: string;
            clause: string;
            scope: components["schemas"]["ClockScope"];
            clockedParties: components["schemas"]["ClockedParty"][];
            standing: components["schemas"]["Standing"];
            policyVersion: string;
            parameter?: components["schemas"]["Setting"] | null;
            startAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
            capAt?: components["schemas"]["Instant"] | null;
            computedDueAt: components["schemas"]["Instant"];
            agrees: boolean;
            count?: components["schemas"]["Counted"] | null;
            changes: components["schemas"]["Changed"][];
        };
        Released: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            released: number;
        };
        SealedText: string;
        Setting: {
            name: string;
            value: string;
            clause: string;
        };
        Share: {
            holders: components["schemas"]["Who"][];
            time: components["schemas"]["Time"];
        };
        StaffId: string;
        /** @enum {string} */
        Standing: "RUNNING" | "STOPPED" | "BREACHED" | "LAPSED" | "STOPPED_LATE" | "CANCELLED" | "CANCELLED_LATE" | "SET_ASIDE" | "SET_ASIDE_LATE";
        Stay: {
            holders: components["schemas"]["Who"][];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            time: components["schemas"]["Time"];
        };
        /** Format: uuid */
        StreamId: string;
        Time: {
            workingTime: string;
            /** Format: int64 */
            workingMinutes: number;
            /** Format: int32 */
            workingDays: number;
        };
        /** Format: uuid */
        UUID: string;
        UrgingBody: {
            text?: string;
        };
        /** @enum {string} */
        UrgingKind: "URGE" | "SUPERVISE";
        UrgingView: {
            clockId: components["schemas"]["UUID"];
            urging: components["schemas"]["UrgingKind"];
            name: string;
            issuedAt: components["schemas"]["Instant"];
            to: components["schemas"]["ClockedParty"][];
            from?: components["schemas"]["PartyRole"];
            by?: components["schemas"]["StaffId"] | null;
            text?: components["schemas"]["SealedText"] | null;
        };
        /** @enum {string} */
        Verdict: "SAME" | "APPEARS" | "VANISHES" | "UNKNOWN";
        Violation: {
            field: string;
            message: string;
        };
        WhatIfBody: {
            calendar?: components["schemas"]["CalendarBody"];
            parameters?: {
                [key: string]: string;
            };
        };
        Who: {
            kind: string;
            name: string;
            unit?: string | null;
        };
        Would: {
            caseId: components["schemas"]["UUID"];
            clockId: components["schemas"]["UUID"];
            kind: string;
            name: string;
            startAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
            wouldBeDue: components["schemas"]["Instant"];
            wouldBeProvisional: boolean;
            breached: boolean;
            verdict: components["schemas"]["Verdict"];
            verdictName: string;
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
