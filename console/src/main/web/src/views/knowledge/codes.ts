import type { Role } from '../../session/session'

/** 一: the causes. */
export const CAUSES = ['POLICY_EXPLANATION', 'COORDINATION', 'RENT_SEEKING', 'BUCK_PASSING', 'OTHER'] as const

/** Who may read the proposals for guides. */
export const GUIDE_READERS: readonly Role[] = [
    'clerk',
    'duty-chief',
    'centre-lead',
    'coordinator',
    'bureau',
    'leader',
    'auditor',
]
