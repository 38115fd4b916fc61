/**
 * The services' published descriptions, their types and their commands: `npm run api`.
 *
 * They are asked of the services that run on this machine (`./doudi up`). Examples and the version of the build are left
 * out: they change without meaning anything here. `test/stale.test.ts` says when the copies are older than the services.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

export const SERVICES = { intake: 18081, routing: 18082, deadline: 18083, evaluation: 18084, reporting: 18085 }
const HERE = new URL('../src/api/schema/', import.meta.url)

/** The description without what does not matter to a caller. */
export function bare(description) {
    return { ...withoutExamples(description), info: { title: description.info.title } }
}

/** A property may be called `example`; what stands beside a schema is one. */
function withoutExamples(node, named = false) {
    if (Array.isArray(node)) return node.map((one) => withoutExamples(one))
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(
        Object.entries(node)
            .filter(([key]) => named || key !== 'example')
            .map(([key, value]) => [key, withoutExamples(value, key === 'properties' && !named)]),
    )
}

export async function types(description) {
    return astToString(await openapiTS(JSON.stringify({ ...description, info: { title: '', version: '' } })))
}

/** Each schema with what it refers to in its place: forms are made from it. */
function whole(node, schemas) {
    if (Array.isArray(node)) return node.map((part) => whole(part, schemas))
    if (node === null || typeof node !== 'object') return node
    if (node.$ref) {
        const name = node.$ref.split('/').at(-1)
        return { ...whole(schemas[name], schemas), name }
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, whole(value, schemas)]))
}

/** What can be commanded: whom it is open to, and what it asks for. */
export function commands(descriptions) {
    const found = {}
    for (const [service, description] of Object.entries(descriptions)) {
        for (const [path, operations] of Object.entries(description.paths)) {
            const post = operations.post
            if (!post?.security) continue
            const body = post.requestBody?.content?.['application/json']?.schema
            found[`${service} ${path}`] = {
                summary: post.summary,
                clause: post.description ?? '',
                roles: post.security.flatMap((scheme) => Object.values(scheme).flat()),
                ...(body && { body: whole(body, description.components.schemas) }),
            }
        }
    }
    return found
}

/** What can be read, by which parameters and in what form: a view offers what its service offers. */
export function offers(descriptions) {
    const found = {}
    for (const [service, description] of Object.entries(descriptions)) {
        for (const [path, { get }] of Object.entries(description.paths)) {
            if (!get) continue
            const content = Object.keys(get.responses?.['200']?.content ?? {})
            found[`${service} ${path}`] = {
                summary: get.summary ?? '',
                media: content[0] ?? '',
                query: (get.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name),
            }
        }
    }
    return found
}

async function described(port) {
    const answer = await fetch(`http://127.0.0.1:${port}/q/openapi?format=json`)
    return answer.json()
}

async function main() {
    await mkdir(HERE, { recursive: true })
    const descriptions = {}
    for (const [service, port] of Object.entries(SERVICES)) {
        const description = bare(await described(port))
        descriptions[service] = description
        await writeFile(new URL(`${service}.json`, HERE), JSON.stringify(description, null, 1) + '\n')
        await writeFile(new URL(`${service}.d.ts`, HERE), await types(description))
    }
    await writeFile(new URL('commands.json', HERE), JSON.stringify(commands(descriptions), null, 1) + '\n')
    await writeFile(new URL('offers.json', HERE), JSON.stringify(offers(descriptions), null, 1) + '\n')
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main()
