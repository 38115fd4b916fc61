import { has } from '../session/session'
import { PAGES } from '../views/admin/pages'
import type { Area } from './area'

const VIEWS = {
    calendar: () => import('../views/admin/CalendarPage.vue'),
    hours: () => import('../views/admin/HoursPage.vue'),
    policy: () => import('../views/admin/PolicyPage.vue'),
    departments: () => import('../views/admin/DepartmentsPage.vue'),
    parked: () => import('../views/admin/ParkedPage.vue'),
}

const admin: Area = {
    routes: [
        {
            path: '/admin',
            redirect: () => PAGES.find((page) => has(...page.roles))?.to ?? '/nothing-here',
            children: Object.entries(VIEWS).map(([name, component]) => ({
                path: name,
                component,
                meta: { title: `admin.${name}`, roles: PAGES.find(({ to }) => to === `/admin/${name}`)?.roles ?? [] },
            })),
        },
    ],
    entries: [{ to: '/admin', label: 'admin.title', roles: ['admin', 'centre-lead'], order: 80 }],
}
export default admin
