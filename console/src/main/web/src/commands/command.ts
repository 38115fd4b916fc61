import type { Service } from '../api/client'
import catalogue from '../api/schema/commands.json'
import type { Given, Schema } from '../forms/schema'
import type { Role } from '../session/session'
import type { Situation } from './situation'

/** What a command is about: the case itself, or a part of it. */
export interface Target {
    /** Tells several apart; nothing where there is but one. */
    label: string
    /** What stands in the path. */
    path: Record<string, string>
    /** What the form need not ask. */
    preset?: Given
    /** What the form does not ask for, besides: `items.itemNo`. */
    hide?: readonly string[]
    /** What the form proposes. */
    proposed?: Given
}

/** One thing that somebody may do with a case: its form is made from the service's own description. */
export interface Command {
    name: string
    service: Service
    path: string
    /** States of a case, or of an item, in which it can be done; nothing said: any that is not the end. */
    states?: readonly string[]
    /** What it can be done to, at present. */
    targets: (situation: Situation) => Target[]
    order?: readonly string[]
    hidden?: readonly string[]
    /** Fields that are asked for in a narrower way than the description says. */
    narrow?: Record<string, Schema>
    /** Fields that are never left empty, whatever the description allows. */
    required?: readonly string[]
    /** Rarely done: shown after the others. */
    rare?: boolean
}

export interface Described {
    summary: string
    clause: string
    roles: Role[]
    body?: Schema
}

export function described(command: Pick<Command, 'service' | 'path'>): Described {
    const found = (catalogue as unknown as Record<string, Described>)[`${command.service} ${command.path}`]
    if (!found) throw new Error(`${command.service} has no ${command.path}`)
    return found
}

/** The schema of the form: the description's, narrowed. */
export function formOf(command: Command): Schema | undefined {
    const { body } = described(command)
    return (
        body && {
            ...body,
            properties: { ...body.properties, ...command.narrow },
            required: [...(body.required ?? []), ...(command.required ?? [])],
        }
    )
}

/** `/api/v1/cases/{id}/…` with what stands in its place. */
export function address(command: Pick<Command, 'path'>, target: Pick<Target, 'path'>): string {
    return command.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(target.path[name] ?? ''))
}
