/** A refusal as the services give it: RFC 9457, the rule in words and its clause. */
export interface Problem {
    title: string
    status: number
    code: string
    clause?: string
    violations?: { field: string; message: string }[]
}

/** What can be wrong besides a refusal: nobody answered, or somebody answered with no words. */
export type Failure = Problem & { kind: 'refused' | 'conflict' | 'ended' | 'offline' | 'broken' }

/** @param status 0: no answer came */
export function failure(status: number, body?: unknown): Failure {
    const given = isProblem(body) ? body : { title: '', status, code: '' }
    return { ...given, status, kind: kindOf(status, isProblem(body)) }
}

function kindOf(status: number, worded: boolean): Failure['kind'] {
    if (status === 0) return 'offline'
    if (status === 401) return 'ended'
    if (status === 409 || status === 412) return 'conflict'
    if (status >= 500 || !worded) return 'broken'
    return 'refused'
}

function isProblem(body: unknown): body is Problem {
    return typeof body === 'object' && body !== null && 'title' in body && 'code' in body
}
