import createClient, { type Middleware } from 'openapi-fetch'
import { sessionEnded } from '../session/session'
import { after, recordedAt } from './position'
import { failure, type Failure } from './problem'
import type { paths as Deadline } from './schema/deadline'
import type { paths as Evaluation } from './schema/evaluation'
import type { paths as Intake } from './schema/intake'
import type { paths as Reporting } from './schema/reporting'
import type { paths as Routing } from './schema/routing'

export type Service = 'intake' | 'routing' | 'deadline' | 'evaluation' | 'reporting'

/** Lists of the reporting service show what this person has just done. */
const FRESH = /^\/services\/reporting\/api\/v1\/(work-items|ledger|cases|figures|oversight-duties)/

const house: Middleware = {
    onRequest({ request }) {
        if (request.method !== 'GET') {
            request.headers.set('X-Doudi-Console', '1')
            return request
        }
        const url = new URL(request.url)
        const places = after()
        if (!places || !FRESH.test(url.pathname) || url.searchParams.has('at')) return undefined
        url.searchParams.set('after', places)
        return new Request(url, request)
    },
    onResponse({ response }) {
        if (response.status === 401) sessionEnded()
        recordedAt(response.headers.get('Doudi-Position'))
    },
}

function client<Paths extends object>(service: Service) {
    const made = createClient<Paths>({ baseUrl: `${location.origin}/services/${service}` })
    made.use(house)
    return made
}

export const intake = client<Intake>('intake')
export const routing = client<Routing>('routing')
export const deadline = client<Deadline>('deadline')
export const evaluation = client<Evaluation>('evaluation')
export const reporting = client<Reporting>('reporting')

interface Answer<T> {
    data?: T
    error?: unknown
    response: Response
}

/** What was asked for; throws a {@link Failure} in words otherwise. */
export async function asked<T>(answer: Promise<Answer<T>>): Promise<T> {
    let given: Answer<T>
    try {
        given = await answer
    } catch {
        throw failure(0)
    }
    if (!given.response.ok) throw failure(given.response.status, given.error)
    return given.data as T
}

/** A page of a list, and where the next begins (`Link: <…>; rel="next"`). */
export async function page<T>(answer: Promise<Answer<T[]>>): Promise<{ rows: T[]; next?: string }> {
    const given = await answer.catch(() => {
        throw failure(0)
    })
    if (!given.response.ok) throw failure(given.response.status, given.error)
    const next = /[?&]cursor=([^&>]+)[^>]*>;\s*rel="?next"?/.exec(given.response.headers.get('Link') ?? '')?.[1]
    return { rows: given.data ?? [], next: next ? decodeURIComponent(next) : undefined }
}

export function isFailure(thrown: unknown): thrown is Failure {
    return typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'status' in thrown
}
