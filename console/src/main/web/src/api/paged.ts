import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { loading, type Loading } from './loading'

export interface Paged<T> {
    list: Loading<T[]>
    /** The page that is shown, from 1. */
    no: ComputedRef<number>
    more: Ref<boolean>
    first: () => Promise<void>
    forward: () => Promise<void>
    back: () => Promise<void>
}

/** A list that is read page by page; cursors lead forward only, so the way back is kept. */
export function paged<T>(ask: (cursor?: string) => Promise<{ rows: T[]; next?: string }>): Paged<T> {
    const way = ref<(string | undefined)[]>([undefined])
    const next = ref<string>()
    const list = loading(async () => {
        const got = await ask(way.value.at(-1))
        next.value = got.next
        return got.rows
    })
    const go = (to: (string | undefined)[]): Promise<void> => {
        way.value = to
        return list.again()
    }
    return {
        list,
        no: computed(() => way.value.length),
        more: computed(() => next.value !== undefined),
        first: () => go([undefined]),
        forward: () => go([...way.value, next.value]),
        back: () => go(way.value.length > 1 ? way.value.slice(0, -1) : way.value),
    }
}
