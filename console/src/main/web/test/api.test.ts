// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import { commands, offers, SERVICES, types } from '../scripts/api.mjs'

const SCHEMA = new URL('../src/api/schema/', import.meta.url)
const read = (file: string): Promise<string> => readFile(new URL(file, SCHEMA), 'utf8')

/** Whether the descriptions themselves are as old as the services: `stale.test.ts`. */
describe('what is generated from the descriptions', () => {
    it.each(Object.keys(SERVICES))('is current for %s: npm run api', async (service) => {
        expect(await read(`${service}.d.ts`)).toBe(await types(JSON.parse(await read(`${service}.json`))))
    })

    it('is current for commands and offers: npm run api', async () => {
        const descriptions = Object.fromEntries(
            await Promise.all(
                Object.keys(SERVICES).map(async (name) => [name, JSON.parse(await read(`${name}.json`))]),
            ),
        )
        expect(JSON.parse(await read('commands.json'))).toEqual(commands(descriptions))
        expect(JSON.parse(await read('offers.json'))).toEqual(offers(descriptions))
    })
})
