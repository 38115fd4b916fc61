/**
 * Read your writes: where the last commands were recorded. A list is asked for with `?after=` these places, and the
 * services wait until it shows them.
 */
const MOST = 8
const places: string[] = []

export function recordedAt(header: string | null): void {
    if (!header) return
    places.push(...header.split(',').map((place) => place.trim()))
    places.splice(0, Math.max(0, places.length - MOST))
}

/** The value of `?after=`, or nothing. */
export function after(): string | undefined {
    return places.length > 0 ? places.join(',') : undefined
}

export function forgetPlaces(): void {
    places.length = 0
}
