import type { Role } from '../../session/session'

export interface Page {
    to: string
    label: string
    roles: readonly Role[]
}

/** 四(四), 六: who may open what, as the services have it. */
export const PAGES: readonly Page[] = [
    {
        to: '/oversight/accountability',
        label: 'oversight.accountability',
        roles: ['duty-chief', 'centre-lead', 'bureau', 'discipline', 'auditor'],
    },
    { to: '/oversight/briefs', label: 'oversight.briefs', roles: ['centre-lead', 'discipline', 'auditor'] },
    {
        to: '/oversight/assessment',
        label: 'oversight.assessment',
        roles: ['centre-lead', 'bureau', 'leader', 'coordinator', 'auditor'],
    },
    {
        to: '/oversight/visits',
        label: 'oversight.visits',
        roles: ['duty-chief', 'centre-lead', 'coordinator', 'bureau', 'leader', 'auditor'],
    },
]
