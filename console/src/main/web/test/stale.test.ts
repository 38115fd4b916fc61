// @vitest-environment node
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { fieldsOf, type Schema } from '../src/forms/schema'
import commands from '../src/api/schema/commands.json'

/**
 * Each service shows every operation by an example, which its OpenApiTest holds against the description. A copy of the
 * description that is older than the examples shows here: an operation or a field that it does not know, or one too many.
 */
const ROOT = new URL('../../../../../', import.meta.url)
const SERVICES = ['intake', 'routing', 'deadline', 'evaluation', 'reporting']
/** The same in every service, and shown where it is written. */
const OF_THE_STORE = /parked-streams/

interface Example {
    post?: { request?: unknown }
}

async function examples(service: string): Promise<Map<string, Example>> {
    const folder = new URL(`${service}-service/src/main/resources/openapi/`, ROOT)
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.json'))
    const read = async (file: string) =>
        [file.replace(/\.json$/, ''), JSON.parse(await readFile(new URL(file, folder), 'utf8')) as Example] as const
    return new Map(await Promise.all(files.map(read)))
}

/** `/api/v1/cases/{id}/x` as the examples' files are called: `cases/id/x`. */
function fileOf(path: string): string {
    return path.replace('/api/v1/', '').replaceAll(/[{}]/g, '')
}

function copied(service: string): Map<string, { body?: Schema }> {
    return new Map(
        Object.entries(commands as unknown as Record<string, { body?: Schema }>)
            .map(([key, command]) => [key.split(' '), command] as const)
            .filter(([[of, path]]) => of === service && !OF_THE_STORE.test(path ?? ''))
            .map(([[, path]]) => [fileOf(path ?? ''), (commands as never)[`${service} ${path}`]] as const),
    )
}

/** What the example has and the schema does not know, and what the schema must have and the example has not. */
function strange(schema: Schema, value: unknown, under: string): string[] {
    if (Array.isArray(value)) return value.flatMap((one) => strange(schema.items ?? {}, one, under))
    const fields = fieldsOf(schema)
    if (typeof value !== 'object' || value === null || fields.length === 0) return []
    const given = value as Record<string, unknown>
    const known = fields.map(({ name }) => name)
    return [
        ...Object.keys(given).filter((name) => !known.includes(name)),
        ...fields.filter(({ name, required }) => required && !(name in given)).map(({ name }) => name),
        ...fields.flatMap(({ name, schema: inner }) =>
            name in given ? strange(inner, given[name], `${under}.${name}`) : [],
        ),
    ].map((name) => (name.startsWith(under) ? name : `${under}.${name}`))
}

describe.skipIf(!existsSync(new URL('intake-service', ROOT))).each(SERVICES)('the copy of %s', (service) => {
    it('has every command that the service has, and no other: npm run api', async () => {
        const shown = [...(await examples(service))].filter(([, example]) => example.post).map(([file]) => file)
        const citizens = (file: string): boolean => !['ratings/code', 'public/progress'].includes(file)
        expect([...copied(service).keys()].sort()).toEqual(shown.filter(citizens).sort())
    })

    it('knows what the commands are given: npm run api', async () => {
        const here = copied(service)
        const wrong = [...(await examples(service))].flatMap(([file, { post }]) =>
            strange(here.get(file)?.body ?? {}, post?.request, file),
        )
        expect(wrong).toEqual([])
    })
})
