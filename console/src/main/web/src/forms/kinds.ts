import { typeOf, type Schema } from './schema'

/** How a field is asked for. */
export type Kind =
    | 'choice'
    | 'choices'
    | 'moment'
    | 'day'
    | 'number'
    | 'yes'
    | 'unit'
    | 'units'
    | 'person'
    | 'lines'
    | 'case'
    | 'cases'
    | 'text'
    | 'long'
    | 'group'
    | 'groups'

const UNIT = /^(unit|proposedUnit|successor|jointExplainerUnit)$/
const UNITS = /^(units|involvedUnits)$/
const PERSON = /^(person|chair|leader|signedBy|jointExplainer|delegate|owner)$/
/** Told at some length. */
const LONG =
    /^(text|reason|reasons|result|requirement|measures|basis|statement|explanation|summary|settled|nextStep|told|quote|facts|dutyClause|problem|demand|suggestion|windowOpinion|properChannel|comment|solution|account|measure)$/

export function kindOf(name: string, schema: Schema): Kind {
    if (schema.enum) return 'choice'
    switch (typeOf(schema)) {
        case 'array':
            return kindOfList(name, schema.items ?? {})
        case 'object':
            return 'group'
        case 'boolean':
            return 'yes'
        case 'integer':
        case 'number':
            return 'number'
        default:
            return kindOfText(name, schema)
    }
}

function kindOfList(name: string, each: Schema): Kind {
    if (each.enum) return 'choices'
    if (typeOf(each) === 'object') return 'groups'
    if (name === 'cases') return 'cases'
    return UNITS.test(name) ? 'units' : 'lines'
}

function kindOfText(name: string, schema: Schema): Kind {
    if (schema.name === 'Instant') return 'moment'
    if (schema.name === 'LocalDate') return 'day'
    if (UNIT.test(name)) return 'unit'
    if (name === 'caseId') return 'case'
    if (PERSON.test(name)) return 'person'
    return LONG.test(name) ? 'long' : 'text'
}
