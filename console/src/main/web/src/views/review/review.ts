import { asked, page, reporting, routing } from '../../api/client'
import type { components as Reporting } from '../../api/schema/reporting'
import type { components as Routing } from '../../api/schema/routing'
import type { Routed } from '../../commands/situation'

export type LedgerRow = Reporting['schemas']['LedgerJson']
export type Meeting = Routing['schemas']['MeetingView']
export type AgendaCase = Meeting['cases'][number]

/** What awaits the review, and what is on the agenda of a meeting. */
export interface Agenda {
    waiting: LedgerRow[]
    meetings: { meetingId: string; scheduledAt: string; place: string; cases: LedgerRow[] }[]
}

async function inState(state: 'REVIEW_PENDING' | 'REVIEW_SCHEDULED'): Promise<LedgerRow[]> {
    const { rows } = await page(reporting.GET('/api/v1/ledger', { params: { query: { state, limit: '200' } } }))
    return rows
}

export async function agenda(): Promise<Agenda> {
    const [waiting, scheduled] = await Promise.all([inState('REVIEW_PENDING'), inState('REVIEW_SCHEDULED')])
    const meetings = new Map<string, Agenda['meetings'][number]>()
    const held = await Promise.all(scheduled.map(async (row) => ({ row, routed: await routedOf(row.caseId) })))
    for (const { row, routed } of held) {
        const meeting = routed.review?.meeting
        if (!meeting) continue
        const { meetingId, scheduledAt, place } = meeting
        const known = meetings.get(meetingId) ?? { meetingId, scheduledAt, place, cases: [] }
        known.cases.push(row)
        meetings.set(meetingId, known)
    }
    return {
        waiting,
        meetings: [...meetings.values()].sort((one, other) => one.scheduledAt.localeCompare(other.scheduledAt)),
    }
}

function routedOf(id: string): Promise<Routed> {
    return asked(routing.GET('/api/v1/cases/{id}', { params: { path: { id } } }))
}
