import { afterEach, describe, expect, it } from 'vitest'
import { offers } from '../src/commands'
import type { Situation, Story } from '../src/commands/situation'
import { signedIn, type Role } from '../src/session/session'

const ORDER = {
    transferId: 't1',
    transferNo: '乌转〔2026〕0001号',
    itemNo: 1,
    round: 1,
    kind: { code: 'TRANSFER', name: '转办' },
    unit: { code: 'BDC', name: '不动产登记中心' },
    role: { code: 'SOLE', name: '独办' },
    issuedAt: '2026-02-14T03:35:00Z',
}

function situation(state: string, more: Partial<Story> = {}, own = 'ZWZX'): Situation {
    const term = { code: state, name: state }
    const ledger = { state: term, channel: { code: 'WINDOW', name: '' }, units: [], consultation: { outcomes: [] } }
    const items =
        state === 'HANDLING' || state === 'TRANSFERRED' ? [{ itemNo: 1, round: 1, state: term, units: [] }] : []
    const story = { ledger, items, orders: [], clocks: [], tolerances: [], ratings: [], next: [], ...more }
    return { caseId: 'c', state, story: story as unknown as Story, own }
}

function by(role: Role): void {
    signedIn({ user: 'somebody', name: '', roles: [role], org: 'ZWZX', expiresAt: '' })
}

function names(of: { command: { name: string } }[]): string[] {
    return of.map(({ command }) => command.name)
}

afterEach(() => signedIn(null))

describe('what is offered', () => {
    it('is what the state and the role allow', () => {
        by('clerk')
        expect(names(offers(situation('REGISTERED')).now).slice(0, 2)).toEqual(['consult', 'escalate'])
        expect(names(offers(situation('CONSULTING')).now)).toContain('reply')
        expect(names(offers(situation('CONSULTING')).now)).not.toContain('assign')
    })

    it("names the others' steps beside one's own", () => {
        by('clerk')
        expect(names(offers(situation('CONSULTING')).others)).toContain('assign')
        expect(names(offers(situation('REGISTERED')).later)).toContain('reply')
    })

    it('lets a unit touch its own orders only', () => {
        by('coordinator')
        const signed = { ...ORDER, receivedAt: '2026-02-14T04:00:00Z' }
        expect(names(offers(situation('TRANSFERRED', { orders: [ORDER] }, 'BDC')).now)).toEqual(['sign', 'object'])
        expect(names(offers(situation('TRANSFERRED', { orders: [ORDER] }, 'SLJ')).now)).toEqual([])
        expect(names(offers(situation('HANDLING', { orders: [signed] }, 'BDC')).now)).toContain('complete')
    })

    it('asks the number of an item only where there are several', () => {
        by('centre-lead')
        const conclude = offers(situation('REVIEW_PENDING')).now.find(({ command }) => command.name === 'conclude')
        expect(conclude?.targets[0]?.hide).toEqual(['items.itemNo'])
    })
})
