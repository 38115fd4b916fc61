import { sessionEnded } from '../session/session'
import type { Service } from './client'
import { recordedAt } from './position'
import { failure } from './problem'

/**
 * Sends a command. The key is made when its form is opened and kept over retries, so that a repeated click, or a click
 * after a lost answer, is the same command. A file (`Blob`) is sent as it is.
 */
export async function send(service: Service, path: string, body: unknown, key: string): Promise<unknown> {
    const answer = await fetch(`/services/${service}${path}`, {
        method: 'POST',
        headers: {
            Accept: 'application/json, application/problem+json',
            'Content-Type': body instanceof Blob ? body.type : 'application/json',
            'Idempotency-Key': key,
            'X-Doudi-Console': '1',
        },
        body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
    }).catch(() => {
        throw failure(0)
    })
    if (answer.status === 401) sessionEnded()
    const said: unknown = await answer.json().catch(() => undefined)
    if (!answer.ok) throw failure(answer.status, said)
    recordedAt(answer.headers.get('Doudi-Position'))
    return said
}
