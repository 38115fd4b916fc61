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
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记反映
         * @description 三.1：窗口人员提交即受理登记，须附受理意见；其他系统提交的，等待窗口受理，同一来源编号只作一件
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
                    "application/json": components["schemas"]["CaseBody"];
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
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看办件
         * @description 受理环节的情况，不含个人信息；其他系统只看到自己提交的办件
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
                        "application/json": components["schemas"]["CaseView"] | components["schemas"]["SentCaseView"];
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
    "/api/v1/cases/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理收到的反映
         * @description 三.1：12345工单自动计入相应受理范围
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
                    "application/json": components["schemas"]["AcceptanceBody"];
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
    "/api/v1/cases/{id}/acceptance-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 打印受理单
         * @description 附（样表）的九项，A4，字体已嵌入；等于启封，用途记为“打印受理单”，每次都记入办件。给出登记凭据的，印成二维码
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
                    "application/json": components["schemas"]["SlipBody"];
                };
            };
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
    "/api/v1/cases/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记更正
         * @description 三.1：反映人签字之后，登记内容只能由值班长写明原因更正；原来的内容留在日志里。编号、受理时间、受理人和签字不能更正
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
                    "application/json": components["schemas"]["AmendmentBody"];
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
    "/api/v1/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 现场交办
         * @description 五(三)：值班长交办，承诺期限经反映人同意
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
                    "application/json": components["schemas"]["AssignmentBody"];
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
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 附件目录
         * @description 名称密封，由 /api/v1/openings 启封
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
                        "application/json": components["schemas"]["AttachmentsView"];
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
         * 添加附件
         * @description 请求体就是文件：PDF、JPEG或PNG，最大10 MiB，以文件内容判断类型；一个办件最多50个。单位签收之后可以添加
         */
        post: {
            parameters: {
                query: {
                    kind: components["schemas"]["AttachmentKind"];
                    name: string;
                };
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
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Attached"];
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
    "/api/v1/cases/{id}/attachments/{no}/ciphertext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 附件密文
         * @description 三.7：供归档包原样收录，其 SHA-256 就是登记的散列；没有启封，不算查阅。个人信息已删除的不给
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    no: number;
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
                        "application/octet-stream": string;
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
    "/api/v1/cases/{id}/attachments/{no}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查阅附件
         * @description 写明用途，每次都记入办件；只供下载。部门在签收之后可以查阅，反映工作作风的办件除外
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    no: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AttachmentOpeningBody"];
                };
            };
            responses: {
                /** @description 文件本身 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "image/jpeg": string;
                        "image/png": string;
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
    "/api/v1/cases/{id}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分类分级
         * @description 三.2、四
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
                    "application/json": components["schemas"]["ClassificationBody"];
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
    "/api/v1/cases/{id}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始现场协商
         * @description 三.2：联系值班长、部门窗口人员和首席代表三方
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
                    "application/json": components["schemas"]["ConsultationBody"];
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
    "/api/v1/cases/{id}/consultation/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记到场
         * @description 三.2、五(三)
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
                    "application/json": components["schemas"]["ArrivalBody"];
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
    "/api/v1/cases/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除个人信息
         * @description 个人信息保护法第四十七条：销毁该办件当事人的密钥，其全部办件的姓名、电话、文字和附件从此不能启封；办理过程和哈希不变。其全部办件都已归档才能删除；删除后不能恢复
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
                    "application/json": components["schemas"]["ErasureBody"];
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
    "/api/v1/cases/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报中心会议研究
         * @description 三.2：向反映人做好解释后上报
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
                    "application/json": components["schemas"]["EscalationBody"];
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
    "/api/v1/cases/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 告知当事人
         * @description 三.3–三.5、五(一)
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
                    "application/json": components["schemas"]["InformationBody"];
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
    "/api/v1/cases/{id}/materials/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 未补材料而了结
         * @description 四(二)：约定时间过后，窗口联系反映人之后，了结或者报会研究
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
                    "application/json": components["schemas"]["MaterialsEndingBody"];
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
    "/api/v1/cases/{id}/materials/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 材料已带来
         * @description 四(二)：继续协商，协商时限重新计算；不列材料的，视为全部带来
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
                    "application/json": components["schemas"]["DeliveryBody"];
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
    "/api/v1/cases/{id}/materials/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指导准备材料
         * @description 四(二)：列明缺什么，由办事窗口单位指导，并约定补齐的时间
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
                    "application/json": components["schemas"]["GuidanceBody"];
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
    "/api/v1/cases/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并单
         * @description 二(五)：窗口工作人员核对后，把后收到的反映并入先收到的主件，随主件办理；已进入研判办理的，由该环节确认，已有事项办结的不能并单。反映人仍应得到主件的结果
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
                    "application/json": components["schemas"]["Merging"];
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
    "/api/v1/cases/{id}/merger/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消并单
         * @description 二(五)：值班长写明原因取消并单，办件回到并单之前的状态，尚余的期限从取消之日起继续计算
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
                    "application/json": components["schemas"]["Undoing"];
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
    "/api/v1/cases/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个办件的通知
         * @description 应发、已发和未达的，不含电话和地址；未达的由窗口打电话告知。通知不算响应
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
                        "application/json": components["schemas"]["CaseNotices"];
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
    "/api/v1/cases/{id}/on-site-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场答复
         * @description 三.2：满意的当场办结，不满意的报中心会议研究；不能办的由双方共同解释（四(一)）
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
                    "application/json": components["schemas"]["ReplyBody"];
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
    "/api/v1/cases/{id}/recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记被反映人
         * @description 四(四)：反映工作作风的，被反映人不能看到、也不能办理该办件；吃拿卡要的，被反映单位也回避
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
                    "application/json": components["schemas"]["RecusalBody"];
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
    "/api/v1/cases/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到的反映不予受理
         * @description 二(四)：以其他原因不予受理的，由值班长办理
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
                    "application/json": components["schemas"]["RefusalBody"];
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
    "/api/v1/cases/{id}/refusal/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销不予受理
         * @description 二(四)：归档之前由值班长写明原因撤销，同时受理登记
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
                    "application/json": components["schemas"]["ReversalBody"];
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
    "/api/v1/cases/{id}/tolerances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记补齐承诺
         * @description 四(三)：申办人书面承诺何时补齐缺少的材料；一个单位同时只有一份
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
                    "application/json": components["schemas"]["Commitment"];
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
    "/api/v1/cases/{id}/tolerances/{unit}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 部门容缺受理
         * @description 四(三)：本单位认定符合容缺受理；承诺的时间由此计时
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
                    unit: string;
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
    "/api/v1/cases/{id}/tolerances/{unit}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 窗口背书
         * @description 四(三)：以窗口名义背书，在承诺之后、部门受理之前
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
                    unit: string;
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
    "/api/v1/cases/{id}/tolerances/{unit}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 部门不同意容缺受理
         * @description 四(三)：不符合容缺受理的，写明原因
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason"];
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
    "/api/v1/cases/{id}/tolerances/{unit}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 材料补齐
         * @description 四(三)：不列材料的，视为全部补齐；逾期补齐也登记
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Supply"];
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
    "/api/v1/cases/{id}/tolerances/{unit}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销容缺受理
         * @description 四(三)：承诺逾期之后，本单位可以撤销，写明原因
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason"];
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
    "/api/v1/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记撤回
         * @description 三.1：反映人撤回；已进入研判办理的，由该环节确认，已有事项办结的不能撤回
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
                    "application/json": components["schemas"]["WithdrawalBody"];
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
    "/api/v1/cases/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看受理环节的密封文字
         * @description 现场协商、告知中写下的文字，均为密封；由 /api/v1/openings 启封
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
    "/api/v1/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看值守
         * @description 五(一)：某一天（不写明的，为今天）的排班、在岗人员和空岗
         */
        get: {
            parameters: {
                query?: {
                    day?: string;
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
                        "application/json": components["schemas"]["Day"];
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
    "/api/v1/duty/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到岗
         * @description 五(一)：本人登记；坐班为窗口工作人员或者值班长，值班为值班长，带班为分管领导或者政务服务中心负责人
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
                    "application/json": components["schemas"]["PresenceBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Presence"];
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
    "/api/v1/duty/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 离岗
         * @description 五(一)：本人登记；没有登记离岗的，到当天结束为止
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
                    "application/json": components["schemas"]["PresenceBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Presence"];
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
    "/api/v1/duty/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 排班
         * @description 五(一)：一次排一天或者多天，全部公布或者全部不公布；所列的每一天，以这次为准，已经过去的时间不变。不排班的日子不查空岗
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
                    "application/json": components["schemas"]["RosterBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Roster"];
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
    "/api/v1/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查阅密封内容
         * @description 一次可查阅多个办件，最多200项；每个办件都记下查阅人、用途和内容，办件的版本随之增加；有一项不能查阅，整批不予查阅
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpeningBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenedView"];
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
    "/api/v1/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 窗口反映不予受理
         * @description 二(四)：登记反映并当场告知不予受理
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
                    "application/json": components["schemas"]["WalkInRefusalBody"];
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
    "/api/v1/similar-reflections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 疑似重复的反映
         * @description 近30日内同一电话、同一事项或内容相近的反映，最多20件，相近的在前；只作提示，不显示内容，也不改变什么
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SimilarBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SimilarView"][];
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
        AcceptanceBody: {
            scopeCodes?: components["schemas"]["ScopeCode"][];
            causeCodes?: components["schemas"]["CauseCode"][];
            matter?: components["schemas"]["MatterBody"] | null;
            involvedUnits?: string[];
            windowOpinion?: string | null;
            signature: components["schemas"]["SignatureBody"];
            reopenOf?: components["schemas"]["UUID"] | null;
            complainedOf?: string[];
        };
        AcceptanceView: {
            acceptedBy: components["schemas"]["StaffId"];
            acceptedAt: components["schemas"]["Instant"];
            scopeCodes: components["schemas"]["ScopeCode"][];
            causeCodes: components["schemas"]["CauseCode"][];
            windowOpinion?: components["schemas"]["SealedText"] | null;
            signature: components["schemas"]["SignatureKind"];
            reopenOf?: components["schemas"]["ReReflection"] | null;
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
            caseNo?: components["schemas"]["CaseNo"] | null;
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
        };
        AmendmentBody: {
            reporterType?: components["schemas"]["ReporterType"];
            reporterName?: string | null;
            reporterPhone?: string | null;
            organisation?: components["schemas"]["OrganisationBody"] | null;
            problem?: string | null;
            demand?: string | null;
            suggestion?: string | null;
            matter?: components["schemas"]["MatterBody"] | null;
            involvedUnits?: string[];
            /** Format: int32 */
            visitCount?: number | null;
            scopeCodes?: components["schemas"]["ScopeCode"][];
            causeCodes?: components["schemas"]["CauseCode"][];
            windowOpinion?: string | null;
            reason: string;
        };
        ArrivalBody: {
            role: components["schemas"]["ConsultationRole"];
            person: string;
            unit: string;
            arrivedAt?: components["schemas"]["Instant"] | null;
        };
        AssignmentBody: {
            unit: string;
            requirement: string;
            promisedAt: components["schemas"]["Instant"];
            reporterAgreed: boolean;
        };
        AssignmentView: {
            unit: components["schemas"]["OrgCode"];
            promisedAt: components["schemas"]["Instant"];
        };
        Attached: {
            caseId: components["schemas"]["StreamId"];
            /** Format: int32 */
            attachmentNo: number;
        };
        /** @enum {string} */
        AttachmentKind: "REPORTER_MATERIAL" | "SIGNATURE" | "COMMITMENT" | "MINUTES" | "WRITTEN_BASIS" | "EVIDENCE";
        AttachmentOpeningBody: {
            purpose: string;
        };
        AttachmentView: {
            /** Format: int32 */
            attachmentNo: number;
            kind: components["schemas"]["AttachmentKind"];
            kindName: string;
            name: components["schemas"]["SealedText"];
            mediaType: string;
            /** Format: int32 */
            size: number;
            hash: string;
            by: components["schemas"]["StaffId"];
        };
        AttachmentsView: {
            caseId: components["schemas"]["StreamId"];
            attachments: components["schemas"]["AttachmentView"][];
        };
        Attended: {
            kind: components["schemas"]["DutyKind"];
            kindName: string;
            person: components["schemas"]["StaffId"];
            startedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"] | null;
            present: boolean;
        };
        BasisView: {
            code: components["schemas"]["DuplicateBasis"];
            name: string;
        };
        CaseBody: {
            reflection: components["schemas"]["ReflectionBody"];
            externalRef?: string | null;
            acceptance?: components["schemas"]["AcceptanceBody"] | null;
        };
        CaseClassified: {
            category: components["schemas"]["Category"];
            tier: components["schemas"]["Tier"];
            causeCodes: components["schemas"]["CauseCode"][];
        };
        CaseNo: string;
        CaseNotices: {
            caseId: components["schemas"]["StreamId"];
            notices: components["schemas"]["NoticeView"][];
        };
        CaseOpeningBody: {
            caseId: components["schemas"]["UUID"];
            fields?: components["schemas"]["PersonalField"][];
            sealed?: string[];
        };
        /** @enum {string} */
        CaseState: "RECEIVED" | "NOT_ACCEPTED" | "REGISTERED" | "CONSULTING" | "AWAITING_MATERIALS" | "ASSIGNED_ON_SITE" | "MERGED" | "WITHDRAWN" | "REVIEW_PENDING" | "REVIEW_SCHEDULED" | "TRANSFER_PENDING" | "TRANSFERRED" | "HANDLING" | "BASIS_PENDING" | "REPLY_PENDING" | "WORKING_GROUP" | "REPORTED_UP" | "RESOLVED_ON_SITE" | "COMPLETED" | "CANNOT_REPLIED" | "REWORK_PENDING" | "FOLLOW_UP" | "CLOSED" | "ARCHIVED";
        CaseView: {
            caseId: components["schemas"]["StreamId"];
            caseNo?: components["schemas"]["CaseNo"] | null;
            /** @enum {string|null} */
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
            channel: components["schemas"]["Channel"];
            receivedAt: components["schemas"]["Instant"];
            /** @enum {string|null} */
            reporterType?: components["schemas"]["ReporterType"];
            matter?: components["schemas"]["Matter"] | null;
            involvedUnits: components["schemas"]["OrgCode"][];
            acceptance?: components["schemas"]["AcceptanceView"] | null;
            hall?: components["schemas"]["HallView"] | null;
            refusal?: components["schemas"]["RefusalView"] | null;
            master?: components["schemas"]["StreamId"] | null;
            duplicates: components["schemas"]["StreamId"][];
        };
        CaseWords: {
            caseId: components["schemas"]["StreamId"];
            words: components["schemas"]["Written"][];
        };
        /** @enum {string} */
        Category: "CANNOT" | "HARD" | "TOLERANCE" | "OBSTRUCTED" | "SPECIAL";
        /** @enum {string} */
        CauseCode: "POLICY_EXPLANATION" | "COORDINATION" | "RENT_SEEKING" | "BUCK_PASSING" | "OTHER";
        /** @enum {string} */
        Channel: "WINDOW" | "HOTLINE" | "REST" | "PORTAL" | "SYSTEM";
        ClassificationBody: {
            category: components["schemas"]["Category"];
            tier: components["schemas"]["Tier"];
            causeCodes?: components["schemas"]["CauseCode"][];
        };
        Commitment: {
            unit: string;
            items: string[];
            promisedAt: components["schemas"]["Instant"];
            signature: components["schemas"]["SignatureBody"];
        };
        ConsultationBody: {
            contacts: components["schemas"]["ContactBody"][];
            mode: components["schemas"]["ConsultationMode"];
        };
        /** @enum {string} */
        ConsultationMode: "ON_SITE" | "PHONE";
        ConsultationPartyArrived: {
            role: components["schemas"]["ConsultationRole"];
            person: components["schemas"]["StaffId"];
            unit: components["schemas"]["OrgCode"];
            arrivedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ConsultationRole: "DUTY_CHIEF" | "WINDOW_STAFF" | "CHIEF_REPRESENTATIVE" | "LEADER_IN_CHARGE";
        Contact: {
            role: components["schemas"]["ConsultationRole"];
            person: components["schemas"]["StaffId"];
            unit: components["schemas"]["OrgCode"];
            contactedAt: components["schemas"]["Instant"];
        };
        ContactBody: {
            role: components["schemas"]["ConsultationRole"];
            person: string;
            unit: string;
            contactedAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        ContactMethod: "IN_PERSON" | "PHONE" | "SMS" | "MAIL" | "LETTER" | "ONLINE";
        Day: {
            day: components["schemas"]["LocalDate"];
            published: boolean;
            shifts: components["schemas"]["Shift"][];
            attendance: components["schemas"]["Attended"][];
            unattendedSince?: components["schemas"]["Instant"] | null;
            unattended: components["schemas"]["Unattended"][];
        };
        Day1: {
            day: components["schemas"]["LocalDate"];
            shifts?: components["schemas"]["Shift1"][];
        };
        DeliveryBody: {
            items?: string[];
        };
        /** @enum {string} */
        DuplicateBasis: "SAME_REPORTER" | "SAME_MATTER" | "SIMILAR_TEXT";
        /** @enum {string} */
        DutyKind: "SITTING" | "ON_DUTY" | "LEADING";
        /** @enum {string} */
        Ending: "GUIDED" | "ESCALATED";
        ErasureBody: {
            reason: components["schemas"]["ErasureReason"];
        };
        /** @enum {string} */
        ErasureReason: "PURPOSE_ACHIEVED" | "RETENTION_OVER" | "CONSENT_WITHDRAWN" | "UNLAWFUL";
        EscalationBody: {
            reason: components["schemas"]["EscalationReason"];
            explanation: string;
        };
        /** @enum {string} */
        EscalationReason: "UNSATISFIED" | "CANNOT_REPLY" | "CONSULT_TIMEOUT" | "PROMISE_MISSED" | "ORDER_REFUSED";
        /** @enum {string} */
        ExclusionReason: "QUEUE" | "PETITION" | "PRIVATE_DISPUTE" | "NOT_BANNER_LEVEL" | "OTHER_EXCLUDED";
        GuidanceBody: {
            items: string[];
            unit: string;
            guidedBy: string[];
            agreedAt: components["schemas"]["Instant"];
        };
        HallView: {
            classification?: components["schemas"]["CaseClassified"] | null;
            contacts: components["schemas"]["Contact"][];
            arrivals: components["schemas"]["ConsultationPartyArrived"][];
            resolved?: components["schemas"]["ResolvedKind"];
            assignment?: components["schemas"]["AssignmentView"] | null;
            escalated?: components["schemas"]["EscalationReason"];
            materials?: components["schemas"]["MaterialsView"] | null;
        };
        HandOverBody: {
            to: string;
            at?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        InformPurpose: "PROGRESS" | "COMPLETION" | "EXTENSION" | "WORKING_GROUP" | "SUPERIOR";
        InformationBody: {
            purpose: components["schemas"]["InformPurpose"];
            text: string;
            method: components["schemas"]["ContactMethod"];
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
        MaterialsEndingBody: {
            ending: components["schemas"]["Ending"];
            text: string;
        };
        MaterialsView: {
            unit: components["schemas"]["OrgCode"];
            items: components["schemas"]["SealedText"][];
            agreedAt: components["schemas"]["Instant"];
            waiting: components["schemas"]["Waiting"];
        };
        Matter: {
            code: string;
            name: string;
        };
        MatterBody: {
            code: string;
            name: string;
        };
        Merging: {
            masterCaseId: components["schemas"]["UUID"];
            basis: components["schemas"]["DuplicateBasis"][];
        };
        /** @enum {string} */
        NoticeAudience: "REPORTER" | "DEPARTMENT" | "WINDOW" | "DUTY_CHIEF" | "CENTRE" | "BUREAU" | "WORKING_GROUP" | "SUBSCRIBER";
        /** @enum {string} */
        NoticeChannel: "SMS" | "MAIL" | "WECOM" | "DINGTALK" | "WEBHOOK";
        /** @enum {string} */
        NoticeFailure: "REFUSED" | "UNREACHABLE" | "NO_MOBILE" | "ERASED" | "LINE_REMOVED" | "OVERTAKEN" | "EXPIRED" | "PROTECTED";
        NoticeRecipient: {
            audience: components["schemas"]["NoticeAudience"];
            unit?: components["schemas"]["OrgCode"] | null;
            line?: string | null;
        };
        /** @enum {string} */
        NoticeTemplate: "ACCEPTED" | "IN_HAND" | "EXTENDED" | "LIMIT_STANDS" | "RATE" | "CLOSED" | "WITHDRAWN" | "MERGED" | "MATERIALS_DUE" | "NEWS" | "REFLECTION_WAITING" | "ORDER_ISSUED" | "OBJECTION_FILED" | "OBJECTION_ACCEPTED" | "OBJECTION_REJECTED" | "EXTENSION_REQUESTED" | "EXTENSION_REFUSED" | "COMPLETION_RETURNED" | "REWORK_ORDERED" | "BASIS_OWED" | "BASIS_RETURNED" | "DEADLINE_APPROACHING" | "URGED" | "SUPERVISED" | "DEADLINE_BREACHED" | "RATED_DISSATISFIED" | "CALL_OWED" | "WINDOW_UNATTENDED";
        NoticeView: {
            noticeId: components["schemas"]["UUID"];
            channel: components["schemas"]["NoticeChannel"];
            channelName: string;
            template: components["schemas"]["NoticeTemplate"];
            templateName: string;
            to: components["schemas"]["NoticeRecipient"];
            stage: components["schemas"]["Stage"];
            owedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            tries: number;
            cause?: components["schemas"]["NoticeFailure"];
            causeName?: string | null;
        };
        OpenedCase: {
            caseId: components["schemas"]["StreamId"];
            /** Format: int64 */
            version: number;
            fields: {
                [key: string]: string;
            };
            texts: string[];
        };
        OpenedView: {
            cases: components["schemas"]["OpenedCase"][];
        };
        OpeningBody: {
            purpose: string;
            cases: components["schemas"]["CaseOpeningBody"][];
        };
        OrgCode: string;
        OrganisationBody: {
            name: string;
            uscc?: string | null;
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
        /** @enum {string} */
        PersonalField: "REPORTER_NAME" | "REPORTER_PHONE" | "ORGANISATION" | "PROBLEM" | "DEMAND" | "SUGGESTION" | "WINDOW_OPINION" | "REFUSAL_TEXT" | "PROPER_CHANNEL" | "HANDED_OVER_TO";
        Presence: {
            kind: components["schemas"]["DutyKind"];
            kindName: string;
            person: components["schemas"]["StaffId"];
            present: boolean;
        };
        PresenceBody: {
            kind: components["schemas"]["DutyKind"];
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
        ReReflection: {
            earlier: components["schemas"]["StreamId"];
            repeated: boolean;
        };
        Reason: {
            reason: string;
        };
        RecusalBody: {
            persons: string[];
        };
        ReflectionBody: {
            reporter: components["schemas"]["ReporterBody"];
            problem: string;
            demand: string;
            suggestion?: string | null;
            matter?: components["schemas"]["MatterBody"] | null;
            involvedUnits?: string[];
            /** Format: int32 */
            visitCount?: number | null;
        };
        RefusalBody: {
            reason: components["schemas"]["ExclusionReason"];
            text?: string | null;
            properChannel: string;
            handOver?: components["schemas"]["HandOverBody"] | null;
            toldHow: components["schemas"]["ContactMethod"];
            toldAt?: components["schemas"]["Instant"] | null;
            scopeCodes?: components["schemas"]["ScopeCode"][];
        };
        RefusalView: {
            reason: components["schemas"]["ExclusionReason"];
            text?: components["schemas"]["SealedText"] | null;
            properChannel: components["schemas"]["SealedText"];
            handedOverTo?: components["schemas"]["SealedText"] | null;
            handedOverAt?: components["schemas"]["Instant"] | null;
            toldAt: components["schemas"]["Instant"];
            toldHow: components["schemas"]["ContactMethod"];
            decidedBy: components["schemas"]["StaffId"];
            confirmedBy?: components["schemas"]["StaffId"] | null;
        };
        Released: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            released: number;
        };
        ReplyBody: {
            text: string;
            repliedBy: string[];
            satisfaction: components["schemas"]["ReplySatisfaction"];
            /** @enum {string|null} */
            kind?: components["schemas"]["ResolvedKind"];
            result?: string | null;
        };
        /** @enum {string} */
        ReplySatisfaction: "SATISFIED" | "DISSATISFIED";
        ReporterBody: {
            type: components["schemas"]["ReporterType"];
            name?: string | null;
            phone?: string | null;
            organisation?: components["schemas"]["OrganisationBody"] | null;
            anonymous?: boolean | null;
        };
        /** @enum {string} */
        ReporterType: "PERSON" | "ENTERPRISE" | "OTHER";
        /** @enum {string} */
        ResolvedKind: "DONE" | "EXPLAINED_CANNOT" | "GUIDED" | "CONDUCT_CORRECTED";
        ReversalBody: {
            reason: string;
            acceptance: components["schemas"]["AcceptanceBody"];
        };
        Roster: {
            rosterId: components["schemas"]["UUID"];
            days: string[];
        };
        RosterBody: {
            days: components["schemas"]["Day1"][];
        };
        /** @enum {string} */
        ScopeCode: "NOT_ACCEPTED_OR_APPROVED" | "REPEAT_VISITS" | "CONDUCT" | "HOTLINE_12345";
        SealedText: string;
        SentCaseView: {
            caseId: components["schemas"]["StreamId"];
            caseNo?: components["schemas"]["CaseNo"] | null;
            /** @enum {string|null} */
            state?: components["schemas"]["CaseState"];
            stateName?: string | null;
            refusal?: components["schemas"]["RefusalView"] | null;
        };
        Shift: {
            kind: components["schemas"]["DutyKind"];
            kindName: string;
            person: components["schemas"]["StaffId"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            present: boolean;
        };
        Shift1: {
            kind: components["schemas"]["DutyKind"];
            person: string;
            from: components["schemas"]["LocalTime"];
            until: components["schemas"]["LocalTime"];
        };
        SignatureBody: {
            kind: components["schemas"]["SignatureKind"];
            ref?: string | null;
            signedAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        SignatureKind: "WET" | "ELECTRONIC" | "EXEMPT_REMOTE" | "EXEMPT_ANONYMOUS";
        SimilarBody: {
            phone?: string | null;
            matterCode?: string | null;
            problem?: string | null;
            caseId?: components["schemas"]["UUID"] | null;
        };
        SimilarView: {
            caseId: components["schemas"]["StreamId"];
            number?: components["schemas"]["CaseNo"] | null;
            state: components["schemas"]["CaseState"];
            stateName: string;
            receivedAt: components["schemas"]["Instant"];
            basis: components["schemas"]["BasisView"][];
            /** Format: int32 */
            percent: number;
        };
        SlipBody: {
            receipt?: string;
        };
        StaffId: string;
        /** @enum {string} */
        Stage: "OWED" | "SENT" | "FAILED";
        /** Format: uuid */
        StreamId: string;
        Supply: {
            items?: string[];
        };
        /** @enum {string} */
        Tier: "ON_SITE" | "SINGLE_UNIT" | "MULTI_UNIT" | "WORKING_GROUP" | "SUPERIOR";
        /** Format: uuid */
        UUID: string;
        Unattended: {
            since: components["schemas"]["Instant"];
            unattendedAt: components["schemas"]["Instant"];
            rostered: components["schemas"]["StaffId"][];
        };
        Undoing: {
            reason: string;
        };
        Violation: {
            field: string;
            message: string;
        };
        /** @enum {string} */
        Waiting: "UNTIL_THE_AGREED_DAY" | "LAPSED" | "CALLED";
        WalkInRefusalBody: {
            reflection: components["schemas"]["ReflectionBody"];
            refusal: components["schemas"]["RefusalBody"];
        };
        WithdrawalBody: {
            statement: string;
            how: components["schemas"]["ContactMethod"];
            signatureRef?: string | null;
        };
        Written: {
            what: string;
            at: components["schemas"]["Instant"];
            sealed: components["schemas"]["SealedText"];
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
