import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/commands'
import { OVERSIGHT } from '../src/commands/oversight'
import { described, formOf } from '../src/commands/command'
import { blank, filledIn, missing } from '../src/forms/given'
import { fieldsOf, type Schema } from '../src/forms/schema'
import codes from '../src/i18n/zh/codes'
import fields from '../src/i18n/zh/fields'
import words from '../src/i18n/zh/commands'

type Words = Record<string, Record<string, string> | undefined>

/** Every field within, with the codes that it can have. */
function within(
    schema: Schema,
    hidden: readonly string[] = [],
): { name: string; type?: string; codes: (string | number)[] }[] {
    return fieldsOf(schema, [], hidden).flatMap(({ name, schema: inner }) => [
        { name, type: inner.name ?? inner.items?.name, codes: inner.enum ?? inner.items?.enum ?? [] },
        ...within(inner.items ?? inner),
    ])
}

describe.each([...COMMANDS, ...OVERSIGHT])('$name', (command) => {
    const { roles } = described(command)
    const body = formOf(command)

    it('is open to somebody', () => expect(roles).not.toEqual([]))

    it('has words for itself, its fields and their codes', () => {
        const unsaid = (body ? within(body, command.hidden) : []).flatMap(({ name, type, codes: given }) => [
            ...(name in fields ? [] : [name]),
            ...given.filter((code) => !(codes as Words)[type ?? '']?.[code]).map((code) => `${type}.${code}`),
        ])
        expect(unsaid).toEqual([])
        expect(Object.keys(words)).toContain(command.name)
    })

    it('orders and hides only what there is', () => {
        const there = Object.keys(body?.properties ?? {})
        expect([...(command.order ?? []), ...(command.hidden ?? [])].filter((name) => !there.includes(name))).toEqual(
            [],
        )
    })
})

describe('a form', () => {
    const { body = {} } = described({ service: 'intake', path: '/api/v1/cases/{id}/consultation' })

    it('names what must be filled in', () => {
        const given = { ...blank(body), contacts: [{ role: 'DUTY_CHIEF' }] }
        expect(missing(body, given)).toEqual(['contacts[0].person', 'contacts[0].unit', 'mode'])
    })

    it('is not done with a refusal that names no law', () => {
        const basis = COMMANDS.find(({ name }) => name === 'submitBasis')
        const schema = (basis && formOf(basis)) ?? {}
        const given = blank(schema, ['itemNo'])
        expect(missing(schema, given, ['itemNo']).filter((place) => place.startsWith('legalBasis'))).toEqual([
            'legalBasis[0].law',
            'legalBasis[0].article',
            'legalBasis[0].quote',
        ])
        expect(missing(schema, { ...given, legalBasis: [] }, ['itemNo'])).toContain('legalBasis')
    })

    it('sends nothing that was left empty', () => {
        expect(filledIn({ a: ' ', b: [], c: { d: '' }, e: ' x ', f: [{ g: null }], h: false })).toEqual({
            e: 'x',
            h: false,
        })
    })
})
