import { computed, reactive } from 'vue'

/** Keycloak's realm roles: domain-rules §10. */
export type Role =
    | 'clerk'
    | 'duty-chief'
    | 'coordinator'
    | 'centre-lead'
    | 'bureau'
    | 'working-group'
    | 'leader'
    | 'discipline'
    | 'auditor'
    | 'admin'

export interface Person {
    user: string
    name: string
    roles: Role[]
    org?: string
    orgName?: string
    expiresAt: string
}

interface Session {
    person: Person | null
    /** Ended while a page was open: the page stays, and offers to sign in beside it. */
    ended: boolean
}

const session: Session = reactive({ person: null, ended: false })

export const person = computed(() => session.person)
export const ended = computed(() => session.ended)

/** Asks who is signed in: somebody, nobody, or it cannot be told at present. */
export async function recall(): Promise<'somebody' | 'nobody' | 'unknown'> {
    const answer = await fetch('/session', { headers: { Accept: 'application/json' } }).catch(() => undefined)
    if (answer?.status === 401) return 'nobody'
    if (!answer?.ok) return 'unknown'
    session.person = (await answer.json()) as Person
    session.ended = false
    return 'somebody'
}

export function signIn(back: string): void {
    location.assign(`/login?back=${encodeURIComponent(back)}`)
}

export function signOut(): void {
    location.assign('/logout')
}

/** An answer said that nobody is signed in any more. */
export function sessionEnded(): void {
    if (session.person) session.ended = true
}

export function has(...roles: readonly Role[]): boolean {
    return roles.some((role) => session.person?.roles.includes(role))
}

/** For tests: somebody is signed in. */
export function signedIn(as: Person | null): void {
    session.person = as
    session.ended = false
}
