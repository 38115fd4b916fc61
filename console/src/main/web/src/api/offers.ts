import type { Service } from './client'
import offered from './schema/offers.json'

export interface Offer {
    path: string
    summary: string
    media: string
    query: string[]
}

const ALL = offered as Record<string, Omit<Offer, 'path'>>

/** What a service offers to read at a path; nothing: it does not, so no view may point there. */
export function offer(service: Service, path: string): Offer | undefined {
    const found = ALL[`${service} ${path}`]
    return found && { path, ...found }
}

/** Whether a list can be narrowed by a parameter. */
export function narrows(service: Service, path: string, parameter: string): boolean {
    return offer(service, path)?.query.includes(parameter) ?? false
}

/** Everything under a path that is a file and not data. */
export function files(service: Service, under: string): Offer[] {
    return Object.entries(ALL)
        .filter(([key, { media }]) => key.startsWith(`${service} ${under}`) && !/json|event-stream/.test(media))
        .map(([key, one]) => ({ path: key.slice(service.length + 1), ...one }))
}
