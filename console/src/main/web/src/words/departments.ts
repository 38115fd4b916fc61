import { ref } from 'vue'
import { asked, routing } from '../api/client'

export interface Unit {
    orgCode: string
    name: string
    kind: string
}

export interface Named {
    value: string
    label: string
    unit: string
}

/** The units of the hall and their coordinators as of now: asked for once. */
const units = ref<Unit[]>([])
const people = ref<Named[]>([])
let begun: Promise<unknown> | undefined

export function departments() {
    begun ??= Promise.allSettled([readUnits(), readPeople()])
    return { units, people, ready: begun }
}

export function unitName(code: string | null | undefined): string {
    return units.value.find((unit) => unit.orgCode === code)?.name ?? code ?? ''
}

async function readUnits(): Promise<void> {
    units.value = await asked(routing.GET('/api/v1/departments'))
}

async function readPeople(): Promise<void> {
    const { coordinators } = await asked(routing.GET('/api/v1/coordinators'))
    people.value = coordinators.map(({ person, name, kindName, orgCode }) => ({
        value: person,
        label: `${name} ${kindName}`,
        unit: orgCode,
    }))
}
