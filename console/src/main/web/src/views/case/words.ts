import { asked, evaluation, intake, routing } from '../../api/client'
import { has } from '../../session/session'

export interface Said {
    fields: Record<string, string>
    texts: { what: string; at: string; texts: string[] }[]
}

interface Sealed {
    what: string
    at: string
    sealed: string[]
}

const CONTENT = ['PROBLEM', 'DEMAND', 'SUGGESTION'] as const
const PERSON = ['REPORTER_NAME', 'REPORTER_PHONE', 'ORGANISATION'] as const

/** What was reflected and what was said on the way, opened in one recorded act. */
export async function opened(caseId: string, purpose: string, withPerson: boolean): Promise<Said> {
    const sealed = (await sealedWords(caseId)).sort((one, other) => one.at.localeCompare(other.at))
    const body = {
        purpose,
        cases: [
            {
                caseId,
                fields: withPerson ? [...PERSON, ...CONTENT] : [...CONTENT],
                sealed: sealed.flatMap((one) => one.sealed),
            },
        ],
    }
    const { cases } = await asked(intake.POST('/api/v1/openings', { body }))
    const texts = [...(cases[0]?.texts ?? [])]
    return {
        fields: (cases[0]?.fields ?? {}) as Record<string, string>,
        texts: sealed.map(({ what, at, sealed: of }) => ({ what, at, texts: texts.splice(0, of.length) })),
    }
}

async function sealedWords(id: string): Promise<Sealed[]> {
    const params = { path: { id } }
    const stages = await Promise.all([
        has('clerk', 'duty-chief', 'centre-lead')
            ? asked(intake.GET('/api/v1/cases/{id}/words', { params })).catch(silent)
            : silent(),
        has('clerk', 'duty-chief', 'centre-lead', 'coordinator', 'bureau', 'working-group')
            ? asked(routing.GET('/api/v1/cases/{id}/words', { params })).catch(silent)
            : silent(),
        has('clerk', 'duty-chief', 'centre-lead', 'leader')
            ? asked(evaluation.GET('/api/v1/cases/{id}/words', { params })).catch(silent)
            : silent(),
    ])
    return stages.flatMap(({ words }) =>
        words.map(({ what, at, sealed }) => ({ what, at, sealed: typeof sealed === 'string' ? [sealed] : sealed })),
    )
}

/** A stage that the case has not come to has no words. */
function silent(): { words: { what: string; at: string; sealed: string | string[] }[] } {
    return { words: [] }
}
