import type { InjectionKey, Ref } from 'vue'
import type { Unit } from '../words/departments'

/** What the fields of one form share. */
export interface FormContext {
    /** The command's name: its own words for a field go before the common ones. */
    command: string
    units: Ref<Unit[]>
    /** Who can be named: codes of people, with what they are. */
    people: Ref<{ value: string; label: string }[]>
    /** Places that are not asked for, without the numbers of groups: `items.itemNo`. */
    hidden: Ref<readonly string[]>
    /** What is wrong, by place. */
    wrong: Ref<Record<string, string>>
    /** Where a picker opens when it is empty. */
    around: Ref<Date | undefined>
}

export const FORM: InjectionKey<FormContext> = Symbol('form')
