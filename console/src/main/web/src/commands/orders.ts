import type { Command } from './command'
import { ofItem, ofItemWhere, ofOrder } from './targets'
import type { Order, Situation, Transfer } from './situation'

const ORDER = '/api/v1/transfers/{id}'

/** 转办、签收、退单、延时、办结 — 三.4. */
export const orders: Command[] = [
    {
        name: 'issue',
        service: 'routing',
        path: '/api/v1/cases/{id}/transfers',
        ...ofItem('TRANSFER_PENDING', 'REWORK_PENDING'),
    },
    {
        name: 'sign',
        service: 'routing',
        path: `${ORDER}/receipt`,
        ...ofOrder((order, _, at) => own(order, at) && unsigned(order)),
    },
    { name: 'progress', service: 'routing', path: `${ORDER}/progress`, ...ofOrder(inHand) },
    {
        name: 'complete',
        service: 'routing',
        path: `${ORDER}/completion`,
        order: ['result', 'evidence'],
        ...ofOrder(inHand),
    },
    {
        name: 'consolidate',
        service: 'routing',
        path: `${ORDER}/consolidation`,
        ...ofOrder(
            (order, _, at) => own(order, at) && order.role.code === 'LEAD' && !!order.completedAt && allIn(order, at),
        ),
    },
    {
        name: 'extend',
        service: 'routing',
        path: `${ORDER}/extension`,
        order: ['requestedDueAt', 'reason', 'reporterInformedAt', 'windowInformedAt'],
        ...ofOrder((order, transfer, at) => inHand(order, transfer, at) && !transfer?.extension),
    },
    {
        name: 'tellExtension',
        service: 'routing',
        path: `${ORDER}/extension/notices`,
        ...ofOrder((order, transfer, at) => own(order, at) && requested(transfer)),
    },
    {
        name: 'grantExtension',
        service: 'routing',
        path: `${ORDER}/extension/grant`,
        ...ofOrder((_, transfer) => requested(transfer) && !transfer?.extension?.grantedBy),
    },
    {
        name: 'refuseExtension',
        service: 'routing',
        path: `${ORDER}/extension/refusal`,
        ...ofOrder((_, transfer) => requested(transfer) || transfer?.extension?.standing === 'IN_EFFECT'),
    },
    {
        name: 'object',
        service: 'routing',
        path: `${ORDER}/objection`,
        order: ['proposedUnit', 'dutyClause', 'reason'],
        ...ofOrder((order, transfer, at) => own(order, at) && !order.completedAt && !transfer?.objection),
    },
    {
        name: 'decideObjection',
        service: 'routing',
        path: `${ORDER}/objection/decision`,
        order: ['decision', 'successor', 'reason'],
        ...ofOrder((_, transfer) => !!transfer?.objection && !transfer.objection.decision),
    },
    { name: 'impossible', service: 'routing', path: `${ORDER}/impossibility`, ...ofOrder(inHand), rare: true },
    {
        name: 'coordinate',
        service: 'routing',
        path: '/api/v1/cases/{id}/coordinations',
        order: ['units', 'settled', 'nextStep'],
        ...ofItemWhere(['TRANSFERRED', 'HANDLING'], (item) => item.units.length > 1),
    },
]

function own(order: Order, { own: unit }: Situation): boolean {
    return order.unit.code === unit
}

function unsigned(order: Order): boolean {
    return !order.receivedAt
}

function inHand(order: Order, _: Transfer | undefined, at: Situation): boolean {
    return own(order, at) && !unsigned(order) && !order.completedAt
}

function requested(transfer: Transfer | undefined): boolean {
    return transfer?.extension?.standing === 'REQUESTED'
}

function allIn(lead: Order, { story }: Situation): boolean {
    return story.orders
        .filter((order) => order.itemNo === lead.itemNo && order.round === lead.round)
        .every((order) => order.completedAt)
}
