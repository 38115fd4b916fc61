/** Times are the centre's: Asia/Shanghai, whatever the machine's zone is. */
const PARTS = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
})

/** `2026-02-14 17:30` */
export function minute(instant: string): string {
    const parts = Object.fromEntries(PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
    return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`
}

/** `2026-02-14` */
export function day(instant: string): string {
    return minute(instant).slice(0, 10)
}

/** What a picker gave, `2026-02-14 17:30`, as an instant. China has no summer time. */
export function instantOf(local: string): string {
    return new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString()
}
