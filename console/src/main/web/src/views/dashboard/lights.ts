import { asked, page, reporting } from '../../api/client'
import { offer } from '../../api/offers'
import { failure } from '../../api/problem'

export interface Lights {
    red: number
    yellow: number
    green: number
}

export interface UnitLights extends Lights {
    name: string
}

interface Given {
    by: { owner: { name: string }; unit?: { name: string }; lights: Lights }[]
}

/** The most that is counted here, where the service does not count itself; the first to be due come first. */
const MOST = 200

/** 红黄绿灯 by who owes the next step. */
export async function lights(): Promise<UnitLights[]> {
    return offer('reporting', '/api/v1/lights') ? counted() : counting()
}

async function counted(): Promise<UnitLights[]> {
    const answer = await fetch('/services/reporting/api/v1/lights').catch(() => {
        throw failure(0)
    })
    const said: unknown = await answer.json().catch(() => undefined)
    const { by } = await asked(Promise.resolve({ data: said as Given, error: said, response: answer }))
    return sorted(by.map(({ owner, unit, lights }) => ({ name: unit?.name ?? owner.name, ...lights })))
}

async function counting(): Promise<UnitLights[]> {
    const query = { limit: String(MOST) }
    const { rows } = await page(reporting.GET('/api/v1/work-items', { params: { query } }))
    const found = new Map<string, UnitLights>()
    for (const { duty } of rows) {
        const name = duty.unit?.name ?? duty.owner.name
        const lit = found.get(name) ?? { name, red: 0, yellow: 0, green: 0 }
        lit[duty.light.code.toLowerCase() as keyof Lights] += 1
        found.set(name, lit)
    }
    return sorted([...found.values()])
}

function sorted(all: UnitLights[]): UnitLights[] {
    return all.sort((one, other) => other.red - one.red || other.yellow - one.yellow || other.green - one.green)
}
