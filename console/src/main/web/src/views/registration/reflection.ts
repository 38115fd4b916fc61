import type { Given } from '../../forms/schema'

/** The sample form's fields as they stand on the screen: 附 受理单（样表）. */
export interface Reflection {
    type: 'PERSON' | 'ENTERPRISE' | 'OTHER'
    anonymous: boolean
    name: string
    phone: string
    organisation: { name: string; uscc: string }
    problem: string
    demand: string
    suggestion: string
    matter: { code: string; name: string }
    involvedUnits: string[]
    visitCount?: number
    scopeCodes: string[]
    causeCodes: string[]
    windowOpinion: string
    signature: { kind: string; ref: string; signedAt?: string }
    complainedOf: string[]
}

export interface Refusal {
    reason: string
    text: string
    properChannel: string
    handOver: { to: string }
    toldHow: string
}

export function blankReflection(): Reflection {
    return {
        type: 'PERSON',
        anonymous: false,
        name: '',
        phone: '',
        organisation: { name: '', uscc: '' },
        problem: '',
        demand: '',
        suggestion: '',
        matter: { code: '', name: '' },
        involvedUnits: [],
        scopeCodes: [],
        causeCodes: [],
        windowOpinion: '',
        signature: { kind: 'WET', ref: '' },
        complainedOf: [],
    }
}

export function blankRefusal(): Refusal {
    return { reason: '', text: '', properChannel: '', handOver: { to: '' }, toldHow: 'IN_PERSON' }
}

/** What the person said, as the service takes it. */
export function reflectionOf(form: Reflection): Given {
    const { type, anonymous, name, phone, organisation } = form
    return {
        reporter: anonymous ? { type, anonymous } : { type, name, phone, organisation },
        problem: form.problem,
        demand: form.demand,
        suggestion: form.suggestion,
        matter: form.matter,
        involvedUnits: form.involvedUnits,
        visitCount: form.visitCount,
    }
}

/** What the window adds to it. */
export function acceptanceOf(form: Reflection): Given {
    const { scopeCodes, causeCodes, windowOpinion, signature, complainedOf, anonymous } = form
    const signed = anonymous ? { kind: 'EXEMPT_ANONYMOUS' } : signature
    return { scopeCodes, causeCodes, windowOpinion, signature: signed, complainedOf }
}
