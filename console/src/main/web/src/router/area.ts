import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '../session/session'

/** What an area adds to the console: `src/router/<area>.ts` exports one as its default. */
export interface Area {
    routes: RouteRecordRaw[]
    entries: Entry[]
}

/** A line of the navigation, shown to these roles. */
export interface Entry {
    to: string
    /** Key of the message. */
    label: string
    roles: readonly Role[]
    /** Small ones come first. */
    order: number
}

declare module 'vue-router' {
    interface RouteMeta {
        /** Key of the page's title. */
        title?: string
        /** Who may open it; nothing said: everybody who is signed in. */
        roles?: readonly Role[]
    }
}

export const EVERYBODY: readonly Role[] = [
    'clerk',
    'duty-chief',
    'coordinator',
    'centre-lead',
    'bureau',
    'working-group',
    'leader',
    'discipline',
    'auditor',
    'admin',
]
