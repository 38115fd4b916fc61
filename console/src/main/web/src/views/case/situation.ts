import { asked, intake, reporting, routing } from '../../api/client'
import type { Received, Routed, Situation, Story } from '../../commands/situation'
import { has, person } from '../../session/session'

const ROUTING = ['clerk', 'duty-chief', 'centre-lead', 'coordinator', 'bureau', 'working-group', 'auditor'] as const
const INTAKE = ['clerk', 'duty-chief', 'centre-lead', 'auditor'] as const

/** A case as far as this person may see it. What one stage does not show is left out. */
export async function situation(id: string): Promise<Situation> {
    const params = { path: { id } }
    const story = await asked(reporting.GET('/api/v1/ledger/{caseId}', { params: { path: { caseId: id } } }))
    const [routed, received] = await Promise.all([
        has(...ROUTING) && routedEver(story)
            ? asked(routing.GET('/api/v1/cases/{id}', { params })).catch(nothing)
            : undefined,
        has(...INTAKE) ? asked(intake.GET('/api/v1/cases/{id}', { params })).catch(nothing) : undefined,
    ])
    return {
        caseId: id,
        state: story.ledger.state.code,
        story,
        routed: routed as Routed | undefined,
        received: received as Received | undefined,
        own: person.value?.org ?? '',
    }
}

/** Whether the case ever left the hall. */
function routedEver({ items, orders, ledger }: Story): boolean {
    return items.length > 0 || orders.length > 0 || !!ledger.consultation.escalation
}

/** That stage has not begun, or is not this person's to see; the story alone carries the page. */
function nothing(): undefined {
    return undefined
}
