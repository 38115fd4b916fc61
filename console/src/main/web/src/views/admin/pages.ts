import type { Page } from '../oversight/pages'

/** Calendar, policy and operation are the administrator's; coordinators are designated by the centre. */
export const PAGES: readonly Page[] = [
    { to: '/admin/calendar', label: 'admin.calendar', roles: ['admin'] },
    { to: '/admin/hours', label: 'admin.hours', roles: ['admin'] },
    { to: '/admin/policy', label: 'admin.policy', roles: ['admin'] },
    { to: '/admin/departments', label: 'admin.departments', roles: ['admin', 'centre-lead'] },
    { to: '/admin/parked', label: 'admin.parked', roles: ['admin'] },
]
