import type { Area } from './area'

const cases: Area = {
    routes: [
        {
            path: '/cases/:id',
            component: () => import('../views/case/CasePage.vue'),
            props: true,
            meta: { title: 'case.title' },
        },
    ],
    entries: [],
}
export default cases
