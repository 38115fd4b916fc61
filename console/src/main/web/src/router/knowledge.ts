import { GUIDE_READERS } from '../views/knowledge/codes'
import type { Role } from '../session/session'
import { EVERYBODY, type Area } from './area'

const READERS: readonly Role[] = EVERYBODY.filter((role) => role !== 'admin')

const knowledge: Area = {
    routes: [
        {
            path: '/knowledge',
            children: [
                {
                    path: '',
                    component: () => import('../views/knowledge/KnowledgePage.vue'),
                    meta: { title: 'knowledge.title', roles: READERS },
                },
                {
                    path: 'guides',
                    component: () => import('../views/knowledge/GuidePage.vue'),
                    meta: { title: 'knowledge.guides', roles: GUIDE_READERS },
                },
                {
                    path: ':id',
                    component: () => import('../views/knowledge/ArticlePage.vue'),
                    props: true,
                    meta: { title: 'knowledge.title', roles: READERS },
                },
            ],
        },
    ],
    entries: [{ to: '/knowledge', label: 'knowledge.title', roles: READERS, order: 60 }],
}
export default knowledge
