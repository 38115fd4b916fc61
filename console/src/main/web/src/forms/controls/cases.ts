import { asked, reporting } from '../../api/client'

interface Found {
    id: string
    number: string
}

/** The case of a number, written in full or by its last digits: `12` is this year's 0012号. */
export async function found(typed: string): Promise<Found | undefined> {
    const caseNo = /^\d{1,4}$/.test(typed) ? await inFull(typed) : typed
    const rows = await asked(reporting.GET('/api/v1/ledger', { params: { query: { caseNo } } })).catch(() => [])
    const [row] = rows
    return row?.number ? { id: row.caseId, number: row.number } : undefined
}

async function inFull(digits: string): Promise<string> {
    const rows = await asked(reporting.GET('/api/v1/ledger', { params: { query: { limit: '20' } } })).catch(() => [])
    const like = rows.find(({ number }) => number && /\d{4}号$/.test(number))?.number ?? ''
    return like.replace(/\d{4}(?=号$)/, digits.padStart(4, '0'))
}

/** What to call a case that is known by its id. */
export async function numberOf(id: string): Promise<string> {
    const params = { path: { caseId: id } }
    const story = await asked(reporting.GET('/api/v1/ledger/{caseId}', { params })).catch(() => undefined)
    return story?.ledger.number ?? id.slice(0, 8)
}
