import type { Role } from '../session/session'
import type { Area } from './area'

const READERS: readonly Role[] = [
    'clerk',
    'duty-chief',
    'centre-lead',
    'coordinator',
    'bureau',
    'working-group',
    'leader',
    'auditor',
]

const figures: Area = {
    routes: [
        {
            path: '/dashboard',
            component: () => import('../views/dashboard/DashboardPage.vue'),
            meta: { title: 'dashboard.title', roles: READERS },
        },
        {
            path: '/figures',
            children: [
                {
                    path: '',
                    component: () => import('../views/figures/FiguresPage.vue'),
                    meta: { title: 'figures.title', roles: READERS },
                },
                {
                    path: ':metric/cases',
                    component: () => import('../views/figures/FigureCases.vue'),
                    props: true,
                    meta: { title: 'figures.title', roles: READERS },
                },
            ],
        },
    ],
    entries: [
        { to: '/dashboard', label: 'dashboard.title', roles: READERS, order: 50 },
        { to: '/figures', label: 'figures.title', roles: READERS, order: 55 },
    ],
}
export default figures
