import { fieldsOf, typeOf, type Given, type Schema } from './schema'
import { kindOf } from './kinds'

/** An empty form: groups that must be there are there. */
export function blank(schema: Schema, hidden: readonly string[] = []): Given {
    const given: Given = {}
    for (const field of fieldsOf(schema, [], hidden)) {
        const kind = kindOf(field.name, field.schema)
        if (kind === 'group') given[field.name] = blank(field.schema)
        else if (kind === 'groups') given[field.name] = field.required ? [blank(field.schema.items ?? {})] : []
        else if (typeOf(field.schema) === 'array') given[field.name] = []
        else if (kind === 'yes' && field.required) given[field.name] = false
    }
    return given
}

/** What is sent: nothing that was left empty. */
export function filledIn(value: unknown): unknown {
    if (typeof value === 'string') return value.trim() || undefined
    if (value === null) return undefined
    if (Array.isArray(value)) {
        const kept = value.map(filledIn).filter((one) => one !== undefined)
        return kept.length > 0 ? kept : undefined
    }
    if (typeof value !== 'object') return value
    const kept = Object.entries(value)
        .map(([key, one]) => [key, filledIn(one)] as const)
        .filter(([, one]) => one !== undefined)
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** Places (`reporter.name`, `contacts[0].unit`) of what must be filled in and is not. */
export function missing(schema: Schema, given: Given, hidden: readonly string[] = [], under = ''): string[] {
    return fieldsOf(schema, [], hidden).flatMap(({ name, schema: inner, required }) => {
        const place = under + name
        const value = filledIn(given[name])
        const kind = kindOf(name, inner)
        if (kind === 'group') {
            return required || value !== undefined ? missing(inner, (given[name] ?? {}) as Given, [], `${place}.`) : []
        }
        const groups = kind === 'groups' ? ((given[name] ?? []) as Given[]) : []
        if (value === undefined && !(required && groups.length > 0)) return required ? [place] : []
        return groups.flatMap((one, no) => missing(inner.items ?? {}, one, [], `${place}[${no}].`))
    })
}
