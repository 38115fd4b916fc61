import { execFileSync } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { request } from 'node:http'
import type { Plugin } from 'vite'

/**
 * Stands in for the console's Quarkus module while the views are being made: `npm run dev` beside `./doudi up`.
 * It takes the demo user's token with `./doudi token`, so it works in the local mode only, and is part of no build.
 */
const PORTS: Record<string, number> = {
    intake: 18081,
    routing: 18082,
    deadline: 18083,
    evaluation: 18084,
    reporting: 18085,
}
const ROOT = process.env.DOUDI_ROOT ?? new URL('../../../../../', import.meta.url).pathname
const MINUTE = 60_000
const tokens = new Map<string, { token: string; until: number }>()

function token(user: string): string {
    const kept = tokens.get(user)
    if (kept && kept.until > Date.now()) return kept.token
    const token = execFileSync('./doudi', ['token', user], { cwd: ROOT, encoding: 'utf8' }).trim()
    tokens.set(user, { token, until: Date.now() + 4 * MINUTE })
    return token
}

function userOf(req: IncomingMessage): string {
    return /(?:^|; )as=([\w-]+)/.exec(req.headers.cookie ?? '')?.[1] ?? ''
}

function session(user: string) {
    const claims = JSON.parse(Buffer.from(token(user).split('.')[1] ?? '', 'base64url').toString())
    const roles: string[] = claims.realm_access?.roles ?? claims.groups ?? []
    const expiresAt = new Date(Date.now() + 30 * MINUTE).toISOString()
    return { user, name: claims.name ?? user, roles, org: claims.org ?? '', expiresAt }
}

function forward(req: IncomingMessage, res: ServerResponse, service: string, path: string, user: string): void {
    const headers = { ...req.headers, host: 'localhost', authorization: `Bearer ${token(user)}`, cookie: '' }
    const port = PORTS[service]
    const asked = request({ host: '127.0.0.1', port, path, method: req.method, headers }, (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(res)
    })
    asked.on('error', () => res.writeHead(502).end())
    req.pipe(asked)
}

function answer(req: IncomingMessage, res: ServerResponse, next: () => void): void {
    const url = new URL(req.url ?? '/', 'http://localhost')
    const service = /^\/services\/(\w+)(\/.*)$/.exec(url.pathname)
    const user = userOf(req)
    if (url.pathname === '/login') {
        const as = url.searchParams.get('as') ?? 'clerk1'
        const back = url.searchParams.get('back') ?? '/'
        res.writeHead(302, { 'set-cookie': `as=${as}; Path=/`, location: back }).end()
    } else if (url.pathname === '/logout') {
        res.writeHead(302, { 'set-cookie': 'as=; Path=/; Max-Age=0', location: '/' }).end()
    } else if (url.pathname === '/session' || service) {
        if (!user) res.writeHead(401).end()
        else if (service) forward(req, res, service[1] ?? '', (service[2] ?? '') + url.search, user)
        else res.setHeader('content-type', 'application/json').end(JSON.stringify(session(user)))
    } else next()
}

/** As the console's module sends it. */
const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'"

export function standIn(): Plugin {
    return {
        name: 'doudi-stand-in',
        configureServer: (server) => void server.middlewares.use(answer),
        configurePreviewServer: (server) =>
            void server.middlewares.use((req, res, next) => {
                res.setHeader('content-security-policy', POLICY)
                answer(req, res, next)
            }),
    }
}
