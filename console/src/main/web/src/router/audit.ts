import { has } from '../session/session'
import { PAGES } from '../views/audit/pages'
import type { Area } from './area'

const VIEWS = {
    checkpoints: () => import('../views/audit/AuditPage.vue'),
    receipt: () => import('../views/audit/ReceiptPage.vue'),
    log: () => import('../views/audit/LogPage.vue'),
    access: () => import('../views/audit/AccessPage.vue'),
}

const audit: Area = {
    routes: [
        {
            path: '/audit',
            redirect: () => PAGES.find((page) => has(...page.roles))?.to ?? '/nothing-here',
            children: Object.entries(VIEWS).map(([name, component]) => ({
                path: name,
                component,
                meta: { title: `audit.${name}`, roles: PAGES.find(({ to }) => to === `/audit/${name}`)?.roles ?? [] },
            })),
        },
    ],
    entries: [{ to: '/audit', label: 'audit.title', roles: ['auditor', 'centre-lead', 'discipline'], order: 70 }],
}
export default audit
