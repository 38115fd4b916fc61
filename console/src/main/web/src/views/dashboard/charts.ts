import { COLOURS } from '../../components/charts/echarts'
import { monthsUpTo } from '../../words/months'
import { figures, ratio, type Figures, type Question } from '../figures/figures'
import type { UnitLights } from './lights'

const SHOWN = 12
const LIGHTS = ['red', 'yellow', 'green'] as const
export const TARGETS = ['M1', 'M2', 'M3'] as const

type Say = (key: string) => string

/** Who has red lights, the most first. */
export function lightsOption(lights: UnitLights[], say: Say): Record<string, unknown> {
    const shown = lights.slice(0, SHOWN).reverse()
    return {
        legend: { top: 4 },
        xAxis: { type: 'value', minInterval: 1 },
        yAxis: {
            type: 'category',
            data: shown.map(({ name }) => name),
            axisLabel: { width: 150, overflow: 'truncate' },
        },
        series: LIGHTS.map((light) => ({
            type: 'bar',
            stack: 'lights',
            name: say(light.toUpperCase()),
            barMaxWidth: 22,
            itemStyle: { color: COLOURS[light] },
            data: shown.map((one) => one[light] || null),
        })),
    }
}

export interface Month {
    month: string
    rates: (number | null)[]
    said: { numerator: number; denominator: number; cases: string }[]
}

const COUNT = 6

/** The three targets month by month. */
export async function trend(month: string, scope: Question): Promise<Month[]> {
    const all: Month[] = []
    for (const one of monthsUpTo(month, COUNT)) all.push(monthOf(one, await figures({ ...scope, month: one })))
    return all
}

function monthOf(month: string, given: Figures): Month {
    const found = TARGETS.flatMap((code) => ratio(given, code) ?? [])
    return {
        month,
        rates: found.map(({ numerator, denominator }) =>
            denominator === 0 ? null : Math.floor((numerator * 1000) / denominator) / 10,
        ),
        said: found.map(({ numerator, denominator, cases }) => ({ numerator, denominator, cases })),
    }
}

const SHAPES = ['circle', 'triangle', 'rect']

export function trendOption(months: Month[], say: Say): Record<string, unknown> {
    const colours = [COLOURS.blue, COLOURS.green, COLOURS.yellow]
    return {
        legend: { top: 4 },
        xAxis: { type: 'category', data: months.map(({ month }) => month) },
        yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
        series: TARGETS.map((code, no) => ({
            type: 'line',
            name: say(code),
            symbol: SHAPES[no],
            symbolSize: 10,
            connectNulls: true,
            lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][no] },
            itemStyle: { color: colours[no] },
            data: months.map(({ rates }) => rates[no] ?? null),
        })),
    }
}

export interface Bar {
    name: string
    count: number
}

/** 超期 by who was late, the most first. */
export function lateness(breaches: Figures['breaches']): Bar[] {
    const found = new Map<string, number>()
    for (const { unit, count } of breaches) found.set(unit.name, (found.get(unit.name) ?? 0) + count)
    return [...found].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count)
}

export function barsOption(bars: Bar[], colour: string): Record<string, unknown> {
    const shown = bars.slice(0, SHOWN).reverse()
    return {
        aria: { enabled: true },
        grid: { left: 8, right: 24, top: 12, bottom: 8, containLabel: true },
        xAxis: { type: 'value', minInterval: 1 },
        yAxis: {
            type: 'category',
            data: shown.map(({ name }) => name),
            axisLabel: { width: 190, overflow: 'truncate' },
        },
        series: [
            {
                type: 'bar',
                barMaxWidth: 22,
                itemStyle: { color: colour },
                label: { show: true, position: 'right' },
                data: shown.map(({ count }) => count),
            },
        ],
    }
}
