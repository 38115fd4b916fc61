/** A schema of the services' descriptions, with everything that it refers to in its place. */
export interface Schema {
    /** The name of its type, for example `ContactMethod`. */
    name?: string
    type?: string | string[]
    enum?: (string | number)[]
    anyOf?: Schema[]
    items?: Schema
    properties?: Record<string, Schema>
    required?: string[]
    pattern?: string
    maxItems?: number
    minimum?: number
    maximum?: number
}

/** What stands in a form. */
export type Given = Record<string, unknown>

/** Without "or nothing". */
export function plain(schema: Schema): Schema {
    return schema.anyOf?.find((one) => one.type !== 'null') ?? schema
}

export function typeOf(schema: Schema): string {
    const type = plain(schema).type
    return (Array.isArray(type) ? type.find((one) => one !== 'null') : type) ?? 'object'
}

export interface Field {
    name: string
    schema: Schema
    required: boolean
}

export function fieldsOf(schema: Schema, order: readonly string[] = [], hidden: readonly string[] = []): Field[] {
    const { properties = {}, required = [] } = plain(schema)
    const names = Object.keys(properties).filter((name) => !hidden.includes(name))
    const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
    return names
        .sort((one, other) => rank(one) - rank(other))
        .map((name) => ({ name, schema: plain(properties[name] ?? {}), required: required.includes(name) }))
}
