import { createRouter, createWebHistory } from 'vue-router'
import { i18n } from '../i18n'
import { has } from '../session/session'
import type { Area } from './area'

const AREAS = Object.values(
    import.meta.glob<Area>(['./*.ts', '!./index.ts', '!./area.ts'], { eager: true, import: 'default' }),
)

export const entries = AREAS.flatMap((area) => area.entries).sort((one, other) => one.order - other.order)

export const router = createRouter({
    history: createWebHistory(),
    routes: [
        ...AREAS.flatMap((area) => area.routes),
        {
            path: '/',
            name: 'home',
            redirect: () => entries.find((entry) => has(...entry.roles))?.to ?? '/nothing-here',
        },
        {
            path: '/:rest(.*)*',
            component: () => import('../shell/NothingHere.vue'),
            meta: { title: 'shell.nothingHere' },
        },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach((to) => {
    const roles = to.meta.roles
    return !roles || has(...roles) ? true : { path: '/not-yours', replace: true }
})

router.afterEach((to) => {
    const { t } = i18n.global
    document.title = [to.meta.title && t(to.meta.title), t('shell.product')].filter(Boolean).join(' · ')
})
