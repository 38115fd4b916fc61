import type { Role } from '../session/session'
import type { Area } from './area'

const WORKERS: readonly Role[] = [
    'clerk',
    'duty-chief',
    'centre-lead',
    'coordinator',
    'bureau',
    'working-group',
    'leader',
]

const work: Area = {
    routes: [
        {
            path: '/work',
            component: () => import('../views/work/WorkList.vue'),
            meta: { title: 'work.title', roles: WORKERS },
        },
    ],
    entries: [{ to: '/work', label: 'work.title', roles: WORKERS, order: 10 }],
}
export default work
