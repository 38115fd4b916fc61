import { ref } from 'vue'
import { asked, routing } from '../api/client'
import { day } from './moments'

/** The centre's day as the services count it: asked for once, else this machine's. */
const known = ref<string>()
let begun: Promise<void> | undefined

export async function today(): Promise<string> {
    begun ??= asked(routing.GET('/api/v1/coordinators')).then(
        ({ on }) => void (known.value = on),
        () => void (known.value = day(new Date().toISOString())),
    )
    await begun
    return known.value ?? day(new Date().toISOString())
}

export async function thisMonth(): Promise<string> {
    return (await today()).slice(0, 7)
}

/** `2026-01` and −1: `2025-12`. */
export function monthsFrom(month: string, by: number): string {
    const [year = 0, no = 1] = month.split('-').map(Number)
    const all = year * 12 + no - 1 + by
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** The months up to one, the last one last. */
export function monthsUpTo(month: string, count: number): string[] {
    return Array.from({ length: count }, (_, no) => monthsFrom(month, no - count + 1))
}
