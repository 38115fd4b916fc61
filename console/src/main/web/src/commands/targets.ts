import type { Given } from '../forms/schema'
import type { Command, Target } from './command'
import type { Item, Order, RoutedItem, Situation, Transfer } from './situation'

type Part = Pick<Command, 'states' | 'targets'>

/** The case itself, while it is in one of these states. */
export function ofCase(...states: string[]): Part {
    return {
        states,
        targets: (situation) => (states.includes(situation.state) ? [whole(situation)] : []),
    }
}

/** That part, while this holds besides. */
export function onlyIf(part: Part, holds: (situation: Situation) => boolean): Part {
    return { ...part, targets: (situation) => (holds(situation) ? part.targets(situation) : []) }
}

/** The items that are in one of these states. */
export function ofItem(...states: string[]): Part {
    return ofItemWhere(states, () => true)
}

export function ofItemWhere(states: string[], holds: (item: Item, routed?: RoutedItem) => boolean): Part {
    return {
        states,
        targets: (situation) =>
            itemsOf(situation, states)
                .filter((item) => holds(item, routedOf(situation, item)))
                .map((item) => ({
                    label: labelOfItem(situation, item),
                    path: { id: situation.caseId },
                    preset: item.itemNo > 0 ? { itemNo: item.itemNo } : {},
                })),
    }
}

/** A case that was settled in the hall has no items: it stands for one. */
function itemsOf(situation: Situation, states: string[]): Item[] {
    const { items } = situation.story
    if (items.length > 0) return items.filter((item) => states.includes(item.state.code))
    const alone: Item = { itemNo: 0, round: 1, state: situation.story.ledger.state, units: [] }
    return states.includes(situation.state) ? [alone] : []
}

/** The orders of which this holds. */
export function ofOrder(holds: (order: Order, transfer: Transfer | undefined, situation: Situation) => boolean): Part {
    return {
        states: ['TRANSFERRED', 'HANDLING', 'ASSIGNED_ON_SITE'],
        targets: (situation) =>
            situation.story.orders
                .filter((order) => holds(order, transferOf(situation, order), situation))
                .map((order) => ({
                    label: `${order.transferNo} ${order.unit.name}`,
                    path: { id: order.transferId },
                })),
    }
}

/** The units of the items of which this holds. */
export function ofItemUnit(states: string[], units: (item: RoutedItem, situation: Situation) => string[]): Part {
    return {
        states,
        targets: (situation) =>
            (situation.routed?.items ?? [])
                .filter((item) => states.includes(item.state))
                .flatMap((item) =>
                    units(item, situation).map((unit) => ({
                        label: `${labelOfNo(situation, item.itemNo)} ${nameOf(situation, unit)}`.trim(),
                        path: { id: situation.caseId },
                        preset: { itemNo: item.itemNo, unit },
                    })),
                ),
    }
}

/** The 容缺 promises in these stages. */
export function ofTolerance(ownOnly: boolean, ...stages: string[]): Part {
    return {
        targets: (situation) =>
            situation.story.tolerances
                .filter(({ unit, stage }) => stages.includes(stage.code) && (!ownOnly || unit.code === situation.own))
                .map(({ unit }) => ({ label: unit.name, path: { id: situation.caseId, unit: unit.code } })),
    }
}

export function whole(situation: Situation, proposed?: Given): Target {
    return { label: '', path: { id: situation.caseId }, proposed }
}

export function nameOf({ story }: Situation, unit: string): string {
    const known = [...story.ledger.units, ...story.items.flatMap((item) => item.units)]
    return known.find(({ code }) => code === unit)?.name ?? unit
}

function labelOfItem(situation: Situation, item: Item): string {
    return labelOfNo(situation, item.itemNo)
}

function labelOfNo({ story }: Situation, no: number): string {
    return story.items.length > 1 ? `№ ${no}` : ''
}

function routedOf(situation: Situation, item: Item): RoutedItem | undefined {
    return situation.routed?.items.find(({ itemNo }) => itemNo === item.itemNo)
}

function transferOf(situation: Situation, order: Order): Transfer | undefined {
    return situation.routed?.transfers.find(({ transferId }) => transferId === order.transferId)
}
