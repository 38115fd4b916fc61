import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { isFailure } from './client'
import { failure, type Failure } from './problem'

const SLOW = 3000

export interface Loading<T> {
    data: ShallowRef<T | undefined>
    failed: ShallowRef<Failure | undefined>
    busy: Ref<boolean>
    /** It takes longer than people expect. */
    slow: Ref<boolean>
    again: () => Promise<void>
}

/** Something that is being asked for, with all that may come of it; what was there stays while it is asked again. */
export function loading<T>(ask: () => Promise<T>): Loading<T> {
    const data = shallowRef<T>()
    const failed = shallowRef<Failure>()
    const busy = ref(false)
    const slow = ref(false)
    let latest = 0
    async function again(): Promise<void> {
        const mine = ++latest
        busy.value = true
        const timer = setTimeout(() => (slow.value = mine === latest), SLOW)
        try {
            const got = await ask()
            if (mine !== latest) return
            data.value = got
            failed.value = undefined
        } catch (thrown) {
            if (mine === latest) failed.value = isFailure(thrown) ? thrown : failure(500)
            if (!isFailure(thrown)) console.error(thrown)
        } finally {
            clearTimeout(timer)
            if (mine === latest) {
                busy.value = false
                slow.value = false
            }
        }
    }
    onScopeDispose(() => (latest = -1))
    return { data, failed, busy, slow, again }
}
