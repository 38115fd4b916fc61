import type { Area } from './area'

const registration: Area = {
    routes: [
        {
            path: '/register',
            component: () => import('../views/registration/RegistrationPage.vue'),
            meta: { title: 'registration.title', roles: ['clerk'] },
        },
    ],
    entries: [{ to: '/register', label: 'registration.title', roles: ['clerk'], order: 20 }],
}
export default registration
