import type { Page } from '../oversight/pages'

export const PAGES: readonly Page[] = [
    { to: '/audit/checkpoints', label: 'audit.checkpoints', roles: ['auditor', 'centre-lead', 'discipline'] },
    { to: '/audit/receipt', label: 'audit.receipt', roles: ['auditor', 'clerk', 'duty-chief', 'centre-lead'] },
    { to: '/audit/log', label: 'audit.log', roles: ['auditor'] },
    { to: '/audit/access', label: 'audit.access', roles: ['auditor'] },
]
