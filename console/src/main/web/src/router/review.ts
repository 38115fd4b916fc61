import type { Role } from '../session/session'
import type { Area } from './area'

const CONVENE: readonly Role[] = ['centre-lead']
const SEE: readonly Role[] = ['centre-lead', 'duty-chief', 'coordinator', 'bureau', 'auditor']

const review: Area = {
    routes: [
        {
            path: '/review',
            component: () => import('../views/review/AgendaPage.vue'),
            meta: { title: 'review.title', roles: CONVENE },
        },
        {
            path: '/review/meetings/:id',
            component: () => import('../views/review/MeetingPage.vue'),
            props: true,
            meta: { title: 'review.meeting', roles: SEE },
        },
    ],
    entries: [{ to: '/review', label: 'review.title', roles: CONVENE, order: 30 }],
}
export default review
