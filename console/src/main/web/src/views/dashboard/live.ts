import { onScopeDispose, ref, type Ref } from 'vue'

const GATHER = 1500

/**
 * 变动: tells when cases have changed. Changes that come close together are one, and the browser comes back by itself
 * when the connection was lost.
 */
export function live(changed: () => void): Ref<boolean> {
    const connected = ref(false)
    const source = new EventSource('/services/reporting/api/v1/changes')
    let timer: ReturnType<typeof setTimeout> | undefined
    source.onopen = () => (connected.value = true)
    source.onerror = () => (connected.value = false)
    source.onmessage = ({ data }: MessageEvent<string>) => {
        connected.value = true
        const { cases } = JSON.parse(data) as { cases: string[] }
        if (cases.length > 0) timer ??= setTimeout(tell, GATHER)
    }
    function tell(): void {
        timer = undefined
        changed()
    }
    onScopeDispose(() => {
        source.close()
        clearTimeout(timer)
    })
    return connected
}
