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
    "/api/v1/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问责台账
         * @description 最近提出的在前；只列出可以查阅的办件的。还没有提出建议的，见待办
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                    stage?: string;
                    unit?: string;
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
                        "application/json": components["schemas"]["AccountEntryJson"][];
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
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索知识库
         * @description 五(四)：q 中的每个词都要出现，一个字也可以；due=true 只列到期应复核的；最近修订的在前
         */
        get: {
            parameters: {
                query?: {
                    cause?: string;
                    cursor?: string;
                    due?: string;
                    limit?: string;
                    matter?: string;
                    q?: string;
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
                        "application/json": components["schemas"]["ArticleJson"][];
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
         * 发布知识库条目
         * @description 五(四)：面向公众，以明文保存，不得写入姓名、电话和证件号码；引用至少一个办件，有负责人和复核日期
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
                    "application/json": components["schemas"]["ArticleBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrittenArticleJson"];
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
    "/api/v1/articles/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 登记时的建议
         * @description 五(四)：同一事项的在前，再按原因，再按文字相近；最多5条。所给的文字不记录
         */
        get: {
            parameters: {
                query?: {
                    cause?: string;
                    matter?: string;
                    text?: string;
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
                        "application/json": components["schemas"]["ArticleJson"][];
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
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 知识库条目
         * @description 五(四)：已停用的也可以查看
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
                        "application/json": components["schemas"]["ArticleJson"];
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
    "/api/v1/articles/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用知识库条目
         * @description 五(四)：停用以后不再检索和推荐
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
                    "application/json": components["schemas"]["RetirementBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrittenArticleJson"];
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
    "/api/v1/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修订知识库条目
         * @description 五(四)：以修订后的全文为准；复核后不改内容的，只改复核日期
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
                    "application/json": components["schemas"]["ArticleBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WrittenArticleJson"];
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
    "/api/v1/assessments/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度考核
         * @description 六(二)：已发布的；部门只看到本部门的
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: string;
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
                        "application/json": components["schemas"]["AssessmentJson"][];
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
         * 发布年度考核
         * @description 六(二)：当年结束以后发布一次，各单位一项，得分以发布时为准
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    year: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssessmentJson"][];
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
    "/api/v1/assessments/{year}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度考核草稿
         * @description 六(二)：现在发布的话各单位的得分，不留存
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: string;
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
                        "application/json": components["schemas"]["AssessmentJson"][];
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
    "/api/v1/cases/{id}/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件的问责
         * @description 四(四)：文字均为密封，由受理服务的 /api/v1/openings 启封
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
                        "application/json": components["schemas"]["AccountJson"][];
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
         * 提出问责建议
         * @description 四(四)：不给办、拖着办、不作为、乱作为、慢作为、履职不到位和吃拿卡要；事实密封，证据为该办件的附件或者记录
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
                    "application/json": components["schemas"]["ProposalBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountJson"];
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
    "/api/v1/cases/{id}/accountability/{accountabilityId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 问责办结
         * @description 四(四)：结果应与决定相符
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    accountabilityId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClosingBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountJson"];
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
    "/api/v1/cases/{id}/accountability/{accountabilityId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定问责建议
         * @description 四(四)：提出建议的人不能自己决定；不予问责的，随即办结
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    accountabilityId: components["schemas"]["UUID"];
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountJson"];
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
    "/api/v1/cases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 归档目录
         * @description 三.7：归档号、保管期限、归档包哈希，以及所含的全部事件和附件，按归档时所见；不含密封内容
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
                        "application/json": components["schemas"]["ManifestJson"];
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
    "/api/v1/cases/{id}/archive.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 归档包
         * @description 三.7：全部事件的原始字节（仍是密文）和散列、归档事件、A4 归档目录、出具的单据（密封的内容不印出）、期限凭据、附件的密文，最后是清单（每一项的 SHA-256、保管期限）。取不到的、个人信息已删除的附件在清单里写明原因。离线核对用 verifier --package。导出留痕
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
                        "application/zip": string;
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
    "/api/v1/cases/{id}/archiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档
         * @description 三.7：已闭环、不予受理、已并单、已撤回，没有应办未办的事项和未了结的容缺承诺，并且已经答复或者告知反映人的办件；已归档的不重复归档
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
                        "application/json": components["schemas"]["ArchivedJson"];
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
    "/api/v1/cases/{id}/audit-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存证凭据
         * @description 办件的各个事件在最近检查点中的证明，不含任何内容和个人信息；可以交给反映人，离线核对。部门只得到全案的和本部门的
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
                        "application/json": components["schemas"]["AuditReceiptJson"];
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
    "/api/v1/cases/{id}/audit-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 受理单二维码
         * @description 登记事件的位置和散列，印在受理单上；受理以后登记有没有改动，凭它和存证凭据可以核对
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
                        "application/json": components["schemas"]["AuditSlipJson"];
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
    "/api/v1/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以打印的单据
         * @description 转办单、交办单、无法办理书面依据、统一回复、容缺承诺书，按出具的先后；部门只有发给它的和它出具的。受理单由受理服务打印，期限凭据由计时服务打印
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
                        "application/json": components["schemas"]["PaperJson"][];
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
    "/api/v1/cases/{id}/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 打印单据
         * @description A4，字体已嵌入；等于启封，用途记为“打印转办单”等，每次都记入办件。反映工作作风的办件，转办单上不印反映人
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    paperId: components["schemas"]["UUID"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时间线
         * @description 按到达的先后；不含密封内容。部门只看到全案的和本部门的
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
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
                        "application/json": components["schemas"]["Happening"][];
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
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 变动
         * @description 服务器推送：可以查阅的办件中，哪些刚刚有变动；没有变动时每15秒推送一个空列表。至多10分钟（seconds 可以更短），之后重新连接
         */
        get: {
            parameters: {
                query?: {
                    seconds?: number;
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
                        "text/event-stream": components["schemas"]["Changed"];
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
    "/api/v1/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检查点
         * @description 最近的在前；note 是签了名的全文，可以留存核对。下一页见 Link 头
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
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
                        "application/json": components["schemas"]["CheckpointJson"][];
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
    "/api/v1/checkpoints/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近的检查点 */
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
                        "application/json": components["schemas"]["CheckpointJson"];
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
    "/api/v1/checkpoints/{size}/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一致性证明
         * @description RFC 9162：有 size 个叶子的树，是有 from 个叶子的树只增不改而来
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                };
                header?: never;
                path: {
                    size: number;
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
                        "application/json": components["schemas"]["ConsistencyJson"];
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
    "/api/v1/checkpoints/{size}/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 包含证明
         * @description RFC 9162：某生产者某分片某位置的事件，在有 size 个叶子的树中
         */
        get: {
            parameters: {
                query?: {
                    position?: string;
                    producer?: string;
                    shard?: string;
                };
                header?: never;
                path: {
                    size: number;
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
                        "application/json": components["schemas"]["InclusionJson"];
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
    "/api/v1/common-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同类问题与改进
         * @description 最近认定的在前，至多500个
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
                        "application/json": components["schemas"]["IssueJson"][];
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
         * 认定同类问题
         * @description 三.6：同一原因、同一事项的两个以上办件；以后各月再认定的，记在同一个问题下
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
                    "application/json": components["schemas"]["IssueBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssueRecordedJson"];
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
    "/api/v1/common-issues/{issueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个同类问题
         * @description 认定、改进，以及各月的同类办件数
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    issueId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["IssueJson"];
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
    "/api/v1/common-issues/{issueId}/improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采取改进措施
         * @description 三.6：有责任人、完成期限和生效日期；生效前后各月的同类办件数如实比较
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    issueId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImprovementBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssueRecordedJson"];
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
    "/api/v1/discipline-briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 移交记录
         * @description 六(二)：最近移交的在前
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
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
                        "application/json": components["schemas"]["BriefEntryJson"][];
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
         * 移交简要情况
         * @description 六(二)：每季度一次，季度结束以后；专项随时移交，写明办件。内容按移交时所见，只有编号、代码和日期；移交后纪委监委可以查阅所列办件
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
                    "application/json": components["schemas"]["BriefBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferredBriefJson"];
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
    "/api/v1/discipline-briefs/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 简要情况草稿
         * @description 六(二)：现在移交的话会写什么
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
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
                        "application/json": components["schemas"]["BriefContents"];
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
    "/api/v1/discipline-briefs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 简要情况
         * @description 六(二)：移交时的内容、签收和反馈
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
                        "application/json": components["schemas"]["BriefJson"];
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
    "/api/v1/discipline-briefs/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记纪委监委的反馈
         * @description 六(二)：签收以后，按所移交的办件登记，可以多次；书面反馈由政务服务中心登记
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
                    "application/json": components["schemas"]["FeedbackBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferredBriefJson"];
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
    "/api/v1/discipline-briefs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 简要情况的文件
         * @description 六(二)：由移交事件生成，逐字节相同；设有纪委监委公钥的，密封后给出
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
                        "application/json": components["schemas"]["BriefFileJson"];
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
    "/api/v1/discipline-briefs/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 简要情况（打印页）
         * @description A4 纸，自成一页，不含脚本
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
    "/api/v1/discipline-briefs/{id}/page.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 简要情况（公文稿）
         * @description 六(二)：与打印页相同，按公文格式（GB/T 9704）排好。导出留痕
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    "/api/v1/discipline-briefs/{id}/page.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 简要情况（A4）
         * @description 六(二)：与打印页相同，字体已嵌入。导出留痕
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
    "/api/v1/discipline-briefs/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收简要情况
         * @description 六(二)：写明收到的文件的SHA-256，与移交的一致才算签收
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
                    "application/json": components["schemas"]["ReceiptBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferredBriefJson"];
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
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标 M1–M12
         * @description 按月，可限于一个部门 unit、一个事项 matter、一个渠道 channel；每个数都附其办件的地址。部门只看到本部门的。at 为截至何时已发生的，known 为截至何时已登记的，缺一即不限；都不写为现在。summary=2026-01 为该月汇总发布时所见的
         */
        get: {
            parameters: {
                query?: {
                    at?: string;
                    channel?: string;
                    from?: string;
                    known?: string;
                    matter?: string;
                    month?: string;
                    summary?: string;
                    to?: string;
                    unit?: string;
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
                        "application/json": components["schemas"]["FiguresJson"];
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
    "/api/v1/figures/{metric}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个指标的办件
         * @description metric 为指标代码的小写，如 m2-original，m8 为超期；part：ALL、HIT、MISS；category 为其中一项；超期另可按 clock、role。其余参数同指标
         */
        get: {
            parameters: {
                query?: {
                    at?: string;
                    category?: string;
                    channel?: string;
                    clock?: string;
                    cursor?: string;
                    from?: string;
                    known?: string;
                    limit?: string;
                    matter?: string;
                    month?: string;
                    part?: string;
                    role?: string;
                    summary?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path: {
                    metric: string;
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
                        "application/json": components["schemas"]["LedgerJson"][];
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
    "/api/v1/guide-revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办事指南调整建议
         * @description 三.6：最近提出的在前；open=true 只列待处理的
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                    open?: string;
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
                        "application/json": components["schemas"]["GuideJson"][];
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
         * 提出办事指南调整建议
         * @description 三.6：来自差评办件；面向公众，以明文保存，不得写入个人信息
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
                    "application/json": components["schemas"]["GuideBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettledGuideJson"];
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
    "/api/v1/guide-revisions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理办事指南调整建议
         * @description 三.6：采纳的写明新指南何时生效
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
                    "application/json": components["schemas"]["GuideDecisionBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettledGuideJson"];
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
    "/api/v1/leader-experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记领导体验办事
         * @description 六(一)：各单位科级以上领导每月到大厅体验；计入体验当月。协调专员、部门领导登记本单位的，补录的由值班长或者政务服务中心登记
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
                    "application/json": components["schemas"]["VisitBody"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VisitJson"];
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
    "/api/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账
         * @description 最近收到的在前；只列出本岗位、本部门可以查阅的办件。light 按红黄绿灯筛选，灯以最急的一步为准，remainingWorkingDays、overdueWorkingDays 为剩余、超期的工作日，provisional 为暂定期限。q 检索反映内容、事项和答复，几个词以空格分开，每个都要有，附摘录；只限窗口、值班长和政务服务中心，每次检索留痕。下一页见 Link 头；at、known 为截至时刻，写法同指标
         */
        get: {
            parameters: {
                query?: {
                    at?: string;
                    breached?: string;
                    caseNo?: string;
                    channel?: string;
                    cursor?: string;
                    from?: string;
                    known?: string;
                    light?: string;
                    limit?: string;
                    q?: string;
                    state?: string;
                    to?: string;
                    unit?: string;
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
                        "application/json": components["schemas"]["LedgerJson"][];
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
    "/api/v1/ledger-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 常用筛选
         * @description 自己保存的台账筛选，按名称；query 接在台账地址之后使用
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
                        "application/json": components["schemas"]["Filter"][];
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
         * 保存筛选
         * @description 同名的被替换；每人至多50个
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
                    "application/json": components["schemas"]["FilterBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filter"];
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
    "/api/v1/ledger-filters/{name}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除筛选
         * @description 没有这个名称的，也算删除
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
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
                        "application/json": components["schemas"]["Dropped"];
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
    "/api/v1/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账表格
         * @description 三.6：与台账相同的筛选和可见范围，全部导出为 xlsx；反映人、电话、主要内容不在其中。导出留痕
         */
        get: {
            parameters: {
                query?: {
                    breached?: string;
                    caseNo?: string;
                    channel?: string;
                    from?: string;
                    light?: string;
                    state?: string;
                    to?: string;
                    unit?: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/v1/ledger/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办件详情
         * @description 事项、转办单、时限、评价和下一步；不能查阅的办件视同不存在；at、known 为截至时刻，写法同指标
         */
        get: {
            parameters: {
                query?: {
                    at?: string;
                    known?: string;
                };
                header?: never;
                path: {
                    caseId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["CaseJson"];
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
    "/api/v1/lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 红黄绿灯
         * @description 可以查阅的办件中尚未完成的各步，按责任人、部门计数：绿、黄（今日到期）、红（已超期）；部门只看到本部门的
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
                        "application/json": components["schemas"]["LightsJson"];
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
    "/api/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件日志
         * @description 每行一个事件（CloudEvents JSON），分片内按到达的先后；最后一行是清单（manifest）：事件数、各生产者各分片的起止位置和哈希、以上各行的 SHA-256，没有清单的文件不完整。密封内容默认不给；bodies=SEALED 给出事件的原始字节，可以重算哈希链，仍是密文。导出留痕
         */
        get: {
            parameters: {
                query?: {
                    bodies?: string;
                    case?: components["schemas"]["UUID"];
                    from?: string;
                    producer?: string;
                    to?: string;
                    type?: string;
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
                        "application/x-ndjson": string;
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
    "/api/v1/months/{month}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月度汇总
         * @description 三.6：M1–M12、各部门的份额、同类问题，均为发布时的数；所附地址打开当时计入的办件
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
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
                        "application/json": components["schemas"]["MonthJson1"];
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
         * 发布月度汇总
         * @description 三.6：当月结束以后发布一次，指标以发布时为准；之后补记的不再改变已发布的汇总
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同 */
                    "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                };
                path: {
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SummaryJson"];
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
    "/api/v1/months/{month}/summary.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月报（公文稿）
         * @description 三.6：已发布的月度汇总，按公文格式（GB/T 9704）排好，供继续修改。导出留痕
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
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
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    "/api/v1/months/{month}/summary.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月报（A4）
         * @description 三.6：已发布的月度汇总，字体已嵌入，同一份汇总逐字节相同。导出留痕
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
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
    "/api/v1/months/{month}/summary.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月报表格
         * @description 三.6：已发布的月度汇总，每张表一页，数字可以再计算。导出留痕
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/v1/months/{month}/summary/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月度汇总草稿
         * @description 三.6：如果现在发布，会是这些数；当月未结束也可以看
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
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
                        "application/json": components["schemas"]["MonthJson1"];
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
    "/api/v1/oversight-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 监督待办
         * @description 五(四)、三.6、六(二)：到期应复核的知识库条目、待处理的办事指南调整建议、未移交的上季度简要情况、未发布的上年度考核
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
                        "application/json": components["schemas"]["OversightDuty"][];
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
    "/api/v1/public/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查办法
         * @description 五(四)：不需要登录；q 中的每个词都要出现，一个字也可以；最近修订的在前，停用的不列
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                    q?: string;
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
                        "application/json": components["schemas"]["PublicArticleJson"][];
                    };
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
    "/api/v1/public/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开指标
         * @description 六(三)：已发布月度汇总的各月的响应率、按时办结率、满意率和件数，以汇总发布时为准；最多24个月，默认最近12个月，没有发布汇总的月份不列；不足5件的、能据以推算出不足5件的都不公布。不需要登录
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
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
                        "application/json": components["schemas"]["PublicFiguresJson"];
                    };
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
    "/api/v1/public/figures/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开指标（网页）
         * @description 六(三)：一页文字和表格，不含脚本。不需要登录
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
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
                        "text/html;charset=UTF-8": string;
                    };
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
    "/api/v1/public/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查进度
         * @description 五(一)：凭受理单上的编号和六位密码，不需要登录；不含个人信息、工作人员和密封内容，反映工作作风的不写单位；已并单的，是主件的进度。编号和密码不对的，答复一样；输错太多的，一段时间内不再答复（429）
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
                        "application/json": components["schemas"]["ProgressJson"];
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
    "/api/v1/work-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办
         * @description 本岗位、本部门应做的下一步，先到期的在前；红：已逾期，黄：今日到期，绿：其他；light 只列一种
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    light?: string;
                    limit?: string;
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
                        "application/json": components["schemas"]["WorkItemJson"][];
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
        AccountEntryJson: {
            accountabilityId: components["schemas"]["UUID"];
            caseId: components["schemas"]["StreamId"];
            number?: string | null;
            unit: components["schemas"]["Unit"];
            conduct: components["schemas"]["Term"][];
            stage: components["schemas"]["Term"];
            outcome?: components["schemas"]["Term"] | null;
            result?: components["schemas"]["Term"] | null;
            proposedAt: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"] | null;
            closedAt?: components["schemas"]["Instant"] | null;
            links: components["schemas"]["Links"];
        };
        AccountJson: {
            accountabilityId: components["schemas"]["UUID"];
            unit: components["schemas"]["OrgCode"];
            stage: components["schemas"]["Term"];
            conduct: components["schemas"]["Term"][];
            facts: components["schemas"]["SealedText"];
            evidence: number[];
            occurrences: string[];
            proposedBy: components["schemas"]["StaffId"];
            decision?: components["schemas"]["DecisionJson"] | null;
            result?: components["schemas"]["ResultJson"] | null;
        };
        /** @enum {string} */
        AccountabilityOutcome: "TALK" | "RECTIFICATION" | "CIRCULATED" | "TO_DISCIPLINE" | "NOT_HELD";
        /** @enum {string} */
        AccountabilityResult: "CARRIED_OUT" | "RECTIFIED" | "DISCIPLINE_CONCLUDED" | "NOT_HELD";
        ArchivedJson: {
            caseId: components["schemas"]["StreamId"];
            state: components["schemas"]["Term"];
            archiveNo: string;
            packageHash: string;
            retentionUntil: components["schemas"]["LocalDate"];
        };
        ArticleBody: {
            kind: components["schemas"]["ArticleKind"];
            matter?: components["schemas"]["MatterBody"] | null;
            cause: components["schemas"]["CauseCode"];
            title: string;
            reason: string;
            solution: string;
            cases?: string[];
            owner: string;
            reviewBy: components["schemas"]["LocalDate"];
        };
        ArticleJson: {
            articleId: components["schemas"]["UUID"];
            kind: components["schemas"]["Term"];
            matter?: components["schemas"]["Matter"] | null;
            cause: components["schemas"]["Term"];
            title: string;
            reason: string;
            solution: string;
            cases: components["schemas"]["StreamId"][];
            owner: components["schemas"]["StaffId"];
            reviewBy: components["schemas"]["LocalDate"];
            retired: boolean;
            publishedAt: components["schemas"]["Instant"];
            revisedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ArticleKind: "GUIDE" | "POLICY" | "INTERPRETATION" | "LIVELIHOOD";
        AssessmentJson: {
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["OrgCode"];
            /** Format: int32 */
            hundredths: number;
            items: components["schemas"]["ItemJson"][];
        };
        AuditReceiptJson: {
            format: string;
            caseId: components["schemas"]["StreamId"];
            caseNo?: string | null;
            key: string;
            checkpoint: string;
            events: components["schemas"]["EventJson"][];
            /** Format: int32 */
            uncovered: number;
        };
        AuditSlipJson: {
            caseId: components["schemas"]["StreamId"];
            caseNo: string;
            eventId: components["schemas"]["UUID"];
            producer: string;
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            position: number;
            hash: string;
            keyId: string;
            text: string;
        };
        BreachJson: {
            clock: components["schemas"]["Term"];
            unit: components["schemas"]["Unit"];
            role: components["schemas"]["Term"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            overdueWorkingDays: number;
            cases: string;
        };
        Breaches: {
            clock: components["schemas"]["Term"];
            unit: components["schemas"]["OrgCode"];
            role: components["schemas"]["Term"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            overdueWorkingDays: number;
        };
        BriefBody: {
            kind: components["schemas"]["BriefKind"];
            firstDay: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            cases?: string[];
        };
        BriefCase: {
            caseId: components["schemas"]["StreamId"];
            number?: string | null;
            state: components["schemas"]["CaseState"];
            units: components["schemas"]["OrgCode"][];
            causes: components["schemas"]["CauseCode"][];
            conduct: components["schemas"]["ConductCode"][];
            receivedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"] | null;
        };
        BriefContents: {
            counts: components["schemas"]["BriefCounts"];
            figures: components["schemas"]["SummaryFigure"][];
            difficulties: components["schemas"]["BriefDifficulty"][];
            conductFindings: components["schemas"]["ConductFinding"][];
            breaches: components["schemas"]["SummaryBreaches"][];
            cases: components["schemas"]["BriefCase"][];
        };
        BriefCounts: {
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            notAccepted: number;
            /** Format: int64 */
            ended: number;
        };
        BriefDifficulty: {
            kind: components["schemas"]["DifficultyKind"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            ended: number;
        };
        BriefEntryJson: {
            briefId: components["schemas"]["UUID"];
            kind: components["schemas"]["Term"];
            firstDay: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            cases: number;
            fileHash: string;
            transferredAt: components["schemas"]["Instant"];
            receivedAt?: components["schemas"]["Instant"] | null;
            fedBackAt?: components["schemas"]["Instant"] | null;
        };
        BriefFileJson: {
            fileHash: string;
            text?: string | null;
            sealed?: components["schemas"]["SealedText"] | null;
            sealedTo?: string | null;
        };
        BriefJson: {
            briefId: components["schemas"]["StreamId"];
            kind: components["schemas"]["Term"];
            firstDay: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            fileHash: string;
            sealedTo?: string | null;
            transferredBy: components["schemas"]["StaffId"];
            receivedBy?: components["schemas"]["StaffId"] | null;
            feedback: components["schemas"]["FeedbackJson"][];
            contents: components["schemas"]["BriefContents"];
        };
        /** @enum {string} */
        BriefKind: "QUARTERLY" | "AD_HOC";
        CaseJson: {
            ledger: components["schemas"]["LedgerJson"];
            items: components["schemas"]["ItemJson1"][];
            orders: components["schemas"]["OrderJson"][];
            clocks: components["schemas"]["ClockJson"][];
            ratings: components["schemas"]["RatingJson"][];
            mergedRatings: components["schemas"]["MergedRatingJson"][];
            tolerances: components["schemas"]["ToleranceJson"][];
            next: components["schemas"]["DutyJson"][];
        };
        CaseNo: string;
        /** @enum {string} */
        CaseState: "RECEIVED" | "NOT_ACCEPTED" | "REGISTERED" | "CONSULTING" | "AWAITING_MATERIALS" | "ASSIGNED_ON_SITE" | "MERGED" | "WITHDRAWN" | "REVIEW_PENDING" | "REVIEW_SCHEDULED" | "TRANSFER_PENDING" | "TRANSFERRED" | "HANDLING" | "BASIS_PENDING" | "REPLY_PENDING" | "WORKING_GROUP" | "REPORTED_UP" | "RESOLVED_ON_SITE" | "COMPLETED" | "CANNOT_REPLIED" | "REWORK_PENDING" | "FOLLOW_UP" | "CLOSED" | "ARCHIVED";
        /** @enum {string} */
        CauseCode: "POLICY_EXPLANATION" | "COORDINATION" | "RENT_SEEKING" | "BUCK_PASSING" | "OTHER";
        Changed: {
            cases: components["schemas"]["StreamId"][];
        };
        CheckpointJson: {
            /** Format: int64 */
            no: number;
            kind: components["schemas"]["Term"];
            /** Format: int64 */
            size: number;
            root: string;
            madeAt: components["schemas"]["Instant"];
            day?: components["schemas"]["LocalDate"] | null;
            note: string;
        };
        ClockJson: {
            clockId: components["schemas"]["UUID"];
            kind: components["schemas"]["Term"];
            clause: string;
            /** Format: int32 */
            itemNo?: number | null;
            /** Format: int32 */
            round?: number | null;
            unit?: components["schemas"]["Unit"] | null;
            parties: components["schemas"]["PartyJson"][];
            startedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            limitWorkingDays?: number | null;
            dueAt: components["schemas"]["Instant"];
            capAt?: components["schemas"]["Instant"] | null;
            provisional: boolean;
            run: components["schemas"]["Run"];
            breachedAt?: components["schemas"]["Instant"] | null;
            stop?: components["schemas"]["Stop"] | null;
        };
        /** @enum {string} */
        ClockKind: "RESPONSE" | "CONSULT" | "REVIEW" | "MINUTES" | "BASIS" | "REPLY" | "WG_REPORT" | "WG" | "UP" | "UP_PROGRESS" | "UP_SILENCE" | "ISSUE" | "SIGN" | "HANDLE" | "OBJECTION" | "PROMISE" | "MATERIALS" | "TOLERANCE" | "INFORM" | "REWORK_ISSUE" | "FOLLOWUP" | "RATE_WAIT" | "HOTLINE" | "ARCHIVE" | "MONTHLY" | "LEADER";
        ClosingBody: {
            result: components["schemas"]["AccountabilityResult"];
            account?: string | null;
        };
        /** @enum {string} */
        ConductCode: "BAD_ATTITUDE" | "NOT_ACTING" | "ARBITRARY" | "SLOW" | "WITHHOLDING" | "DELAYING" | "POOR_PERFORMANCE" | "RENT_SEEKING" | "BUCK_PASSING" | "UNWILLING" | "BRUSQUE" | "HARMING_BUSINESS";
        ConductFinding: {
            unit: components["schemas"]["OrgCode"];
            code: components["schemas"]["ConductCode"];
            /** Format: int64 */
            count: number;
        };
        ConsistencyJson: {
            /** Format: int64 */
            from: number;
            fromRoot: string;
            /** Format: int64 */
            size: number;
            root: string;
            proof: string[];
        };
        ConsultationJson: {
            resolved?: components["schemas"]["Term"] | null;
            escalation?: string | null;
            scheduledAt?: components["schemas"]["Instant"] | null;
            concludedAt?: components["schemas"]["Instant"] | null;
            outcomes: components["schemas"]["Term"][];
        };
        DecisionBody: {
            outcome: components["schemas"]["AccountabilityOutcome"];
            reason: string;
            docNo?: string | null;
        };
        DecisionJson: {
            outcome: components["schemas"]["Term"];
            reason: components["schemas"]["SealedText"];
            docNo?: string | null;
            by: components["schemas"]["StaffId"];
        };
        /** @enum {string} */
        DifficultyKind: "REVIEWED" | "STUDIED" | "REPORTED_UP" | "REWORKED";
        Dropped: {
            name: string;
            dropped: boolean;
        };
        DutyJson: {
            owner: components["schemas"]["Term"];
            unit?: components["schemas"]["Unit"] | null;
            step: string;
            dueAt?: components["schemas"]["Instant"] | null;
            light: components["schemas"]["LightJson"];
        };
        EnclosureJson: {
            /** Format: int32 */
            attachmentNo: number;
            kind: components["schemas"]["Term"];
            mediaType: string;
            /** Format: int32 */
            size: number;
            hash: string;
        };
        EndingJson: {
            rating?: components["schemas"]["Term"] | null;
            /** Format: int32 */
            reworks: number;
            followUp?: components["schemas"]["Term"] | null;
            closure?: components["schemas"]["Term"] | null;
            refusal?: components["schemas"]["Term"] | null;
        };
        EventJson: {
            type: string;
            producer: string;
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            position: number;
            hash: string;
            /** Format: int64 */
            leaf: number;
            proof: string[];
        };
        FeedbackBody: {
            feedback?: components["schemas"]["OnCase"][];
            docNo?: string | null;
        };
        FeedbackJson: {
            caseId: components["schemas"]["StreamId"];
            outcome: components["schemas"]["Term"];
            docNo?: string | null;
            by: components["schemas"]["StaffId"];
        };
        /** @enum {string} */
        FeedbackOutcome: "UNDER_WAY" | "TALKED" | "FILED" | "PUNISHED" | "NO_VIOLATION";
        Figure: {
            metric: string;
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            typedByStaff: number;
        };
        FigureJson: {
            metric: components["schemas"]["Term"];
            clause: string;
            /** Format: int64 */
            all?: number | null;
            /** Format: int64 */
            hits?: number | null;
            units: components["schemas"]["UnitJson"][];
        };
        FiguresJson: {
            from: components["schemas"]["Instant"];
            before: components["schemas"]["Instant"];
            seen: components["schemas"]["SeenJson"];
            ratios: components["schemas"]["RatioJson"][];
            breaches: components["schemas"]["BreachJson"][];
            visits: components["schemas"]["VisitsJson"][];
        };
        Filter: {
            name: string;
            query: string;
            savedAt: components["schemas"]["Instant"];
        };
        FilterBody: {
            name: string;
            query: string;
        };
        FoundJson: {
            month: string;
            cases: components["schemas"]["StreamId"][];
            by: components["schemas"]["StaffId"];
        };
        GuideBody: {
            matter: components["schemas"]["MatterBody"];
            text: string;
            cases?: string[];
        };
        GuideDecisionBody: {
            verdict: components["schemas"]["GuideVerdict"];
            effectiveFrom?: components["schemas"]["LocalDate"] | null;
            docNo?: string | null;
        };
        GuideJson: {
            revisionId: components["schemas"]["UUID"];
            matter: components["schemas"]["Matter"];
            text: string;
            cases: components["schemas"]["StreamId"][];
            proposedBy: components["schemas"]["StaffId"];
            proposedAt: components["schemas"]["Instant"];
            settlement?: components["schemas"]["SettlementJson"] | null;
        };
        /** @enum {string} */
        GuideVerdict: "ADOPTED" | "DECLINED";
        Happening: {
            /** Format: int64 */
            arrival: number;
            eventId: components["schemas"]["UUID"];
            type: string;
            title: string;
            actor: string;
            happenedAt: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            position: string;
            causation?: components["schemas"]["UUID"] | null;
        };
        ImprovementBody: {
            measure: string;
            unit: string;
            owner: string;
            dueBy: components["schemas"]["LocalDate"];
            effectiveFrom: components["schemas"]["LocalDate"];
        };
        ImprovementJson: {
            /** Format: int32 */
            no: number;
            measure: string;
            unit: string;
            owner: components["schemas"]["StaffId"];
            dueBy: components["schemas"]["LocalDate"];
            effectiveFrom: components["schemas"]["LocalDate"];
            by: components["schemas"]["StaffId"];
            before: components["schemas"]["Side"];
            after: components["schemas"]["Side"];
        };
        InclusionJson: {
            /** Format: int64 */
            size: number;
            root: string;
            producer: string;
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            position: number;
            hash: string;
            /** Format: int64 */
            leaf: number;
            proof: string[];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssueBody: {
            month: string;
            cause: components["schemas"]["CauseCode"];
            matter?: components["schemas"]["MatterBody1"] | null;
            cases: string[];
        };
        IssueJson: {
            issueId: components["schemas"]["StreamId"];
            cause: components["schemas"]["Term"];
            matter?: components["schemas"]["Matter"] | null;
            found: components["schemas"]["FoundJson"][];
            improvements: components["schemas"]["ImprovementJson"][];
            months: components["schemas"]["MonthCount"][];
        };
        IssueRecordedJson: {
            issueId: components["schemas"]["StreamId"];
            cases: components["schemas"]["StreamId"][];
            /** Format: int32 */
            improvements: number;
        };
        ItemJson: {
            item: components["schemas"]["Term"];
            clause: string;
            figure: string;
            /** Format: int32 */
            weight: number;
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            /** Format: int32 */
            hundredths: number;
        };
        ItemJson1: {
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            state: components["schemas"]["Term"];
            outcome?: components["schemas"]["Term"] | null;
            units: components["schemas"]["Unit"][];
        };
        LateJson: {
            clock: components["schemas"]["Term"];
            unit: components["schemas"]["Unit"];
            role: components["schemas"]["Term"];
        };
        /** @enum {string} */
        LeaderRank: "DEPUTY_SECTION" | "SECTION" | "DEPUTY_DIVISION" | "DIVISION";
        LedgerJson: {
            caseId: components["schemas"]["StreamId"];
            number?: string | null;
            state: components["schemas"]["Term"];
            channel: components["schemas"]["Term"];
            reference?: string | null;
            ticket?: components["schemas"]["TicketJson"] | null;
            receivedAt: components["schemas"]["Instant"];
            acceptedAt?: components["schemas"]["Instant"] | null;
            scopes: components["schemas"]["Term"][];
            category?: components["schemas"]["Term"] | null;
            matter?: components["schemas"]["Matter"] | null;
            units: components["schemas"]["Unit"][];
            consultation: components["schemas"]["ConsultationJson"];
            progress: components["schemas"]["Progress"];
            late: components["schemas"]["LateJson"][];
            ending: components["schemas"]["EndingJson"];
            related?: components["schemas"]["Related"] | null;
            marks: components["schemas"]["Term"][];
            archiveNo?: string | null;
            light?: components["schemas"]["LightJson"] | null;
            snippet?: string | null;
            links: components["schemas"]["Links"];
        };
        LightJson: {
            code: string;
            name: string;
            words: string;
            dueAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            remainingWorkingDays?: number | null;
            /** Format: int32 */
            overdueWorkingDays?: number | null;
            provisional: boolean;
        };
        LightsJson: {
            total: components["schemas"]["LitJson"];
            by: components["schemas"]["OwnerJson"][];
        };
        Links: {
            self: string;
            timeline: string;
        };
        LitJson: {
            /** Format: int64 */
            green: number;
            /** Format: int64 */
            yellow: number;
            /** Format: int64 */
            red: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        ManifestJson: {
            caseId: components["schemas"]["StreamId"];
            number?: string | null;
            archiveNo: string;
            from: components["schemas"]["Term"];
            archivedAt: components["schemas"]["Instant"];
            archivedBy?: components["schemas"]["StaffId"] | null;
            retentionUntil: components["schemas"]["LocalDate"];
            packageHash: string;
            intact: boolean;
            seen: components["schemas"]["SeenPosition"][];
            events: components["schemas"]["PieceJson"][];
            attachments: components["schemas"]["EnclosureJson"][];
        };
        Matter: {
            code: string;
            name: string;
        };
        MatterBody: {
            code: string;
            name: string;
        };
        MatterBody1: {
            code: string;
            name: string;
        };
        MergedRatingJson: {
            caseId: components["schemas"]["UUID"];
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            answeredAt: components["schemas"]["Instant"];
            level: components["schemas"]["Term"];
            typed: components["schemas"]["Typing"];
        };
        MonthCount: {
            month: string;
            /** Format: int64 */
            count: number;
            cases: string;
        };
        MonthJson: {
            month: string;
            figures: components["schemas"]["FigureJson"][];
        };
        MonthJson1: {
            month: string;
            centre: components["schemas"]["Unit"];
            publishedBy?: components["schemas"]["StaffId"] | null;
            publishedAt?: components["schemas"]["Instant"] | null;
            figures: components["schemas"]["FiguresJson"];
            units: components["schemas"]["UnitJson1"][];
            problems: components["schemas"]["ProblemJson"][];
        };
        OnCase: {
            caseId: components["schemas"]["UUID"];
            outcome: components["schemas"]["FeedbackOutcome"];
        };
        OrderJson: {
            transferId: components["schemas"]["UUID"];
            transferNo: string;
            /** Format: int32 */
            itemNo: number;
            /** Format: int32 */
            round: number;
            kind: components["schemas"]["Term"];
            unit: components["schemas"]["Unit"];
            role: components["schemas"]["Term"];
            promisedAt?: components["schemas"]["Instant"] | null;
            issuedAt: components["schemas"]["Instant"];
            receipt?: components["schemas"]["Term"] | null;
            receivedAt?: components["schemas"]["Instant"] | null;
            completedAt?: components["schemas"]["Instant"] | null;
        };
        OrgCode: string;
        OversightDuty: {
            step: string;
            clause: string;
            since: components["schemas"]["LocalDate"];
            where: string;
        };
        OwnerJson: {
            owner: components["schemas"]["Term"];
            unit?: components["schemas"]["Unit"] | null;
            lights: components["schemas"]["LitJson"];
        };
        PaperJson: {
            paperId: components["schemas"]["UUID"];
            form: components["schemas"]["Term"];
            number?: string | null;
            unit?: components["schemas"]["Unit"] | null;
            issuedAt: components["schemas"]["Instant"];
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
        PartJson: {
            part: components["schemas"]["Term"];
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            cases: string;
        };
        PartyJson: {
            unit: components["schemas"]["Unit"];
            role: components["schemas"]["Term"];
        };
        /** @enum {string} */
        PartyRole: "WINDOW" | "DUTY_CHIEF" | "CALLED_DEPARTMENT" | "CENTRE" | "UNIT" | "LEAD_UNIT" | "BUREAU" | "WORKING_GROUP";
        PieceJson: {
            eventId: components["schemas"]["UUID"];
            type: string;
            title: string;
            actor: string;
            happenedAt: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            producer: string;
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            position: number;
            hash: string;
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
        ProblemJson: {
            cause: components["schemas"]["Term"];
            matter?: string | null;
            name: string;
            /** Format: int64 */
            count: number;
            first: components["schemas"]["StreamId"][];
            cases: string;
        };
        Progress: {
            issuedAt?: components["schemas"]["Instant"] | null;
            signedAt?: components["schemas"]["Instant"] | null;
            dueAt?: components["schemas"]["Instant"] | null;
            completedAt?: components["schemas"]["Instant"] | null;
        };
        ProgressBody: {
            caseNo: string;
            pin: string;
        };
        ProgressJson: {
            number: string;
            state: string;
            next?: string | null;
            receivedOn: components["schemas"]["LocalDate"];
            acceptedOn?: components["schemas"]["LocalDate"] | null;
            dueOn?: components["schemas"]["LocalDate"] | null;
            late: boolean;
            provisional: boolean;
            holders: string[];
            steps: components["schemas"]["StepJson"][];
            rating: components["schemas"]["Term"];
        };
        ProposalBody: {
            unit: string;
            conduct?: components["schemas"]["ConductCode"][];
            facts: string;
            evidence?: number[];
            occurrences?: string[];
        };
        PublicArticleJson: {
            articleId: components["schemas"]["UUID"];
            kind: components["schemas"]["Term"];
            matter?: string | null;
            title: string;
            reason: string;
            solution: string;
            revisedOn: components["schemas"]["LocalDate"];
        };
        PublicFiguresJson: {
            centre: string;
            months: components["schemas"]["MonthJson"][];
        };
        RatingJson: {
            subject: components["schemas"]["Term"];
            /** Format: int32 */
            round: number;
            invitedAt?: components["schemas"]["Instant"] | null;
            answeredAt?: components["schemas"]["Instant"] | null;
            level?: components["schemas"]["Term"] | null;
            /** @enum {string|null} */
            typed?: components["schemas"]["Typing"];
        };
        RatioJson: {
            metric: components["schemas"]["Term"];
            clause: string;
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            rate?: number | null;
            /** Format: int64 */
            typedByStaff: number;
            average?: number | null;
            cases: string;
            missed: string;
            parts: components["schemas"]["PartJson"][];
        };
        ReReflection: {
            earlier: components["schemas"]["StreamId"];
            repeated: boolean;
        };
        ReceiptBody: {
            fileHash: string;
        };
        Related: {
            master?: components["schemas"]["StreamId"] | null;
            duplicates: components["schemas"]["StreamId"][];
            reopenOf?: components["schemas"]["ReReflection"] | null;
        };
        Released: {
            stream: components["schemas"]["UUID"];
            /** Format: int32 */
            released: number;
        };
        ResultJson: {
            result: components["schemas"]["Term"];
            account?: components["schemas"]["SealedText"] | null;
            by: components["schemas"]["StaffId"];
        };
        RetirementBody: {
            cause: components["schemas"]["RetirementCause"];
        };
        /** @enum {string} */
        RetirementCause: "LAW_CHANGED" | "MATTER_ENDED" | "REPLACED" | "WRONG";
        /** @enum {string} */
        Run: "RUNNING" | "STOPPED" | "LAPSED" | "CANCELLED";
        SealedText: string;
        SeenJson: {
            at?: components["schemas"]["Instant"] | null;
            known?: components["schemas"]["Instant"] | null;
            positions: string[];
        };
        SeenPosition: {
            producer: string;
            /** Format: int32 */
            shard: number;
            /** Format: int64 */
            position: number;
        };
        SettledGuideJson: {
            revisionId: components["schemas"]["StreamId"];
            verdict?: components["schemas"]["Term"] | null;
        };
        SettlementJson: {
            verdict: components["schemas"]["Term"];
            effectiveFrom?: components["schemas"]["LocalDate"] | null;
            docNo?: string | null;
            by: components["schemas"]["StaffId"];
            at: components["schemas"]["Instant"];
        };
        ShareJson: {
            metric: components["schemas"]["Term"];
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            typedByStaff: number;
            cases: string;
        };
        Side: {
            /** Format: int64 */
            months: number;
            /** Format: int64 */
            cases: number;
        };
        StaffId: string;
        StepJson: {
            on: components["schemas"]["LocalDate"];
            words: string;
        };
        Stop: {
            at: components["schemas"]["Instant"];
            onTime: boolean;
            /** Format: int32 */
            usedWorkingDays: number;
            /** Format: int32 */
            overdueWorkingDays: number;
        };
        /** Format: uuid */
        StreamId: string;
        SummaryAmount: {
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            of: number;
        };
        SummaryBreaches: {
            kind: components["schemas"]["ClockKind"];
            unit: components["schemas"]["OrgCode"];
            role: components["schemas"]["PartyRole"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            overdueWorkingDays: number;
        };
        SummaryFigure: {
            metric: string;
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            byStaff: number;
            amount?: components["schemas"]["SummaryAmount"] | null;
        };
        SummaryJson: {
            month: string;
            figures: components["schemas"]["Figure"][];
            breaches: components["schemas"]["Breaches"][];
            publishedBy: components["schemas"]["StaffId"];
        };
        Term: {
            code: string;
            name: string;
        };
        TicketJson: {
            urgent: boolean;
            dueAt?: components["schemas"]["Instant"] | null;
            told?: components["schemas"]["Term"] | null;
            toldAt?: components["schemas"]["Instant"] | null;
            answered: boolean;
        };
        ToleranceJson: {
            unit: components["schemas"]["Unit"];
            promisedAt: components["schemas"]["Instant"];
            stage: components["schemas"]["Term"];
        };
        TransferredBriefJson: {
            briefId: components["schemas"]["StreamId"];
            fileHash: string;
            /** Format: int32 */
            cases: number;
            receivedBy?: components["schemas"]["StaffId"] | null;
        };
        /** @enum {string} */
        Typing: "BY_REPORTER" | "BY_STAFF";
        /** Format: uuid */
        UUID: string;
        Unit: {
            code: string;
            name: string;
        };
        UnitJson: {
            unit: components["schemas"]["Unit"];
            /** Format: int64 */
            all: number;
            /** Format: int64 */
            hits: number;
        };
        UnitJson1: {
            unit: components["schemas"]["Unit"];
            figures: components["schemas"]["ShareJson"][];
        };
        Violation: {
            field: string;
            message: string;
        };
        VisitBody: {
            unit: string;
            visitedAt: components["schemas"]["Instant"];
            person: string;
            rank: components["schemas"]["LeaderRank"];
            findings?: components["schemas"]["CauseCode"][];
            rectifyBy?: components["schemas"]["LocalDate"] | null;
            recordRef?: string | null;
        };
        VisitJson: {
            unit: string;
            month: string;
            visitedAt: components["schemas"]["Instant"];
            person: components["schemas"]["StaffId"];
            rank: components["schemas"]["Term"];
            findings: components["schemas"]["Term"][];
            rectifyBy?: components["schemas"]["LocalDate"] | null;
            recordRef?: string | null;
            recordedBy: components["schemas"]["StaffId"];
        };
        VisitsJson: {
            unit: components["schemas"]["Unit"];
            month: string;
            /** Format: int64 */
            visits: number;
        };
        WorkItemJson: {
            caseId: components["schemas"]["StreamId"];
            number?: string | null;
            duty: components["schemas"]["DutyJson"];
            links: components["schemas"]["Links"];
        };
        WrittenArticleJson: {
            articleId: components["schemas"]["StreamId"];
            retired: boolean;
            reviewBy?: components["schemas"]["LocalDate"] | null;
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
