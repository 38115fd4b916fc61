import type { LocationQuery } from 'vue-router'
import { narrows } from '../../api/offers'
import type { paths } from '../../api/schema/reporting'

export type LedgerRow = paths['/api/v1/ledger']['get']['responses']['200']['content']['application/json'][number]
export type LedgerQuery = NonNullable<paths['/api/v1/ledger']['get']['parameters']['query']>

const PATH = '/api/v1/ledger'
/** What the ledger may be narrowed by; q, light and what else comes, as soon as the service offers it. */
const KNOWN = ['q', 'caseNo', 'state', 'light', 'unit', 'channel', 'matter', 'anonymous', 'breached', 'from', 'to']
export const FIELDS: readonly string[] = KNOWN.filter((name) => narrows('reporting', PATH, name))
/** As of which moment it is read: with it, a file is not offered. */
export const MOMENT = ['at', 'known']

export type Filter = Record<string, string>

export function filterOf(query: LocationQuery): Filter {
    return Object.fromEntries(
        [...FIELDS, ...MOMENT].flatMap((name) => {
            const value = query[name]
            return typeof value === 'string' && value !== '' ? [[name, value]] : []
        }),
    )
}

/** As a saved filter has it, and as the file is asked for. */
export function written(filter: Filter): string {
    const kept = Object.entries(filter).filter(([name, value]) => value && FIELDS.includes(name))
    return new URLSearchParams(kept).toString()
}

export function read(query: string): Filter {
    return Object.fromEntries(new URLSearchParams(query))
}
