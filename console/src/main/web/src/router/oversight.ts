import { has } from '../session/session'
import { PAGES } from '../views/oversight/pages'
import type { Area } from './area'

const roles = (to: string) => PAGES.find((page) => page.to === to)?.roles ?? []
const all = [...new Set(PAGES.flatMap((page) => page.roles))]

const oversight: Area = {
    routes: [
        {
            path: '/oversight',
            redirect: () => PAGES.find((page) => has(...page.roles))?.to ?? '/nothing-here',
            children: [
                {
                    path: 'accountability',
                    component: () => import('../views/oversight/AccountabilityPage.vue'),
                    meta: { title: 'oversight.accountability', roles: roles('/oversight/accountability') },
                },
                {
                    path: 'briefs',
                    component: () => import('../views/oversight/BriefsPage.vue'),
                    meta: { title: 'oversight.briefs', roles: roles('/oversight/briefs') },
                },
                {
                    path: 'briefs/:id',
                    component: () => import('../views/oversight/BriefPage.vue'),
                    props: true,
                    meta: { title: 'oversight.brief', roles: roles('/oversight/briefs') },
                },
                {
                    path: 'assessment',
                    component: () => import('../views/oversight/AssessmentPage.vue'),
                    meta: { title: 'oversight.assessment', roles: roles('/oversight/assessment') },
                },
                {
                    path: 'visits',
                    component: () => import('../views/oversight/VisitsPage.vue'),
                    meta: { title: 'oversight.visits', roles: roles('/oversight/visits') },
                },
            ],
        },
    ],
    entries: [{ to: '/oversight', label: 'oversight.title', roles: all, order: 65 }],
}
export default oversight
