import type { Role } from '../session/session'
import type { Area } from './area'

/** domain-rules §10: who may read the ledger, each what is his. */
const READERS: readonly Role[] = [
    'clerk',
    'duty-chief',
    'centre-lead',
    'coordinator',
    'bureau',
    'working-group',
    'leader',
    'discipline',
    'auditor',
]

const ledger: Area = {
    routes: [
        {
            path: '/ledger',
            component: () => import('../views/ledger/LedgerPage.vue'),
            meta: { title: 'ledger.title', roles: READERS },
        },
    ],
    entries: [{ to: '/ledger', label: 'ledger.title', roles: READERS, order: 40 }],
}
export default ledger
