import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

echarts.use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

/** What all charts have in common: patterns beside colours, and no markup in a tooltip (Content-Security-Policy). */
export const HOUSE = {
    aria: { enabled: true, decal: { show: true } },
    tooltip: { renderMode: 'richText', trigger: 'axis' },
    animationDuration: 300,
    textStyle: { fontFamily: 'inherit', fontSize: 13, color: '#1d2129' },
    grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
} as const

/** As in the style sheet: enough contrast on white. */
export const COLOURS = { red: '#a61b1b', yellow: '#b07400', green: '#17663a', blue: '#14508f', teal: '#0e7c86' }

export { echarts }
