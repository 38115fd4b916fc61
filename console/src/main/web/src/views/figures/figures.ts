import { asked, reporting } from '../../api/client'
import type { components } from '../../api/schema/reporting'

export type Figures = components['schemas']['FiguresJson']
export type Ratio = components['schemas']['RatioJson']

export interface Question {
    month?: string
    from?: string
    to?: string
    unit?: string
    channel?: string
    matter?: string
    at?: string
    known?: string
    summary?: string
}

export function figures(query: Question): Promise<Figures> {
    return asked(reporting.GET('/api/v1/figures', { params: { query } }))
}

export function ratio(figures: Figures, metric: string): Ratio | undefined {
    return figures.ratios.find((one) => one.metric.code === metric)
}

/** The page of a figure's cases, by the address that the service gives with the figure. */
export function casesPage(address: string): string {
    return address.replace(/^\/api\/v1/, '')
}
