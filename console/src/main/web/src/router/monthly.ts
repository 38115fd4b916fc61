import type { Role } from '../session/session'
import type { Area } from './area'

const READERS: readonly Role[] = ['clerk', 'duty-chief', 'centre-lead', 'bureau', 'working-group', 'auditor']

const monthly: Area = {
    routes: [
        {
            path: '/monthly',
            children: [
                {
                    path: '',
                    component: () => import('../views/monthly/MonthlyPage.vue'),
                    meta: { title: 'monthly.title', roles: READERS },
                },
                {
                    path: 'issues',
                    component: () => import('../views/monthly/IssuesPage.vue'),
                    meta: { title: 'monthly.issues', roles: READERS },
                },
            ],
        },
    ],
    entries: [{ to: '/monthly', label: 'monthly.title', roles: READERS, order: 58 }],
}
export default monthly
