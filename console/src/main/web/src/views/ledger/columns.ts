import type { LedgerRow } from './filter'
import { i18n } from '../../i18n'
import { minute } from '../../words/moments'

const NONE = '—'

export function names(terms: readonly { name: string }[]): string {
    return terms.map(({ name }) => name).join('、') || NONE
}

/** 现场协商结果: how it ended, or why it went on to the meeting. */
export function consulted({ consultation }: LedgerRow): string {
    if (consultation.resolved) return consultation.resolved.name
    return consultation.escalation ? i18n.global.t('ledger.escalated', { why: consultation.escalation }) : NONE
}

/** 研判时间、结论. */
export function reviewed({ consultation: { scheduledAt, concludedAt, outcomes } }: LedgerRow): string {
    if (concludedAt) return `${minute(concludedAt)} ${names(outcomes)}`
    return scheduledAt ? i18n.global.t('ledger.scheduled', { at: minute(scheduledAt) }) : NONE
}

/** 是否超期（谁）: each clock is its own party's. */
export function late(row: LedgerRow): string {
    return row.late.map(({ clock, unit }) => `${clock.name}：${unit.name}`).join('；') || NONE
}

/** 回访、闭环、不予受理原因、归档号. */
export function ended({ ending, archiveNo }: LedgerRow): string {
    const said = [ending.refusal?.name, ending.followUp?.name, ending.closure?.name, archiveNo]
    return said.filter(Boolean).join(' · ') || NONE
}
