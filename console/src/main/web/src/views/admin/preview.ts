import { ref, shallowRef } from 'vue'
import { isFailure } from '../../api/client'
import { failure, type Failure } from '../../api/problem'
import type { components } from '../../api/schema/deadline'
import { send } from '../../api/send'

export type Preview = components['schemas']['PreviewPage']

export interface Publishing {
    /** `/api/v1/calendars/files?year=…`, without its `/previews`. */
    path: string
    query?: Record<string, string>
    body: unknown
}

/** First what would move, then the publication of just that. */
export function publishing(what: () => Publishing, published: () => void) {
    const seen = shallowRef<Preview>()
    const failed = ref<Failure>()
    const busy = ref(false)
    let key = crypto.randomUUID()

    async function ask(end: string, more: Record<string, string> = {}): Promise<unknown> {
        const { path, query, body } = what()
        const asked = new URLSearchParams({ ...query, ...more }).toString()
        busy.value = true
        failed.value = undefined
        try {
            return await send('deadline', `${path}${end}${asked ? `?${asked}` : ''}`, body, key)
        } catch (thrown) {
            failed.value = isFailure(thrown) ? thrown : failure(500)
            return undefined
        } finally {
            busy.value = false
        }
    }

    async function preview(after?: string): Promise<void> {
        if (!after) key = crypto.randomUUID()
        const found = await ask('/previews', after ? { after } : {})
        if (found) seen.value = found as Preview
    }

    async function publish(): Promise<void> {
        if (!(await ask(''))) return
        seen.value = undefined
        published()
    }

    const forget = (): void => void (seen.value = undefined)
    return { seen, failed, busy, preview, publish, forget }
}
