import { onScopeDispose, ref, type Ref } from 'vue'
import { ended } from '../session/session'

const PAUSE = 600
const AGAIN = 15_000

/**
 * Tells which cases have just changed, as far as this person may see them; several changes at once are told once.
 * The stream ends every ten minutes and is opened anew; while the session has ended it stays away.
 *
 * @returns whether it is listening
 */
export function onChanges(heard: (cases: ReadonlySet<string>) => void): Ref<boolean> {
    const connected = ref(false)
    const waiting = new Set<string>()
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let retry: ReturnType<typeof setTimeout> | undefined

    function tell(): void {
        const cases = new Set(waiting)
        waiting.clear()
        timer = undefined
        heard(cases)
    }

    function take(event: MessageEvent<string>): void {
        const { cases } = JSON.parse(event.data) as { cases: string[] }
        for (const id of cases) waiting.add(id)
        if (waiting.size > 0) timer ??= setTimeout(tell, PAUSE)
    }

    function listen(): void {
        if (ended.value) {
            retry = setTimeout(listen, AGAIN)
            return
        }
        source = new EventSource('/services/reporting/api/v1/changes')
        source.onopen = () => (connected.value = true)
        source.onmessage = take
        source.onerror = () => {
            connected.value = false
            if (source?.readyState === EventSource.CLOSED) retry = setTimeout(listen, AGAIN)
        }
    }

    listen()
    onScopeDispose(() => {
        source?.close()
        clearTimeout(timer)
        clearTimeout(retry)
    })
    return connected
}
