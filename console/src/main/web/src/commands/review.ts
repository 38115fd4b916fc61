import type { Command } from './command'
import { ofCase, onlyIf, ofItem, ofItemUnit } from './targets'
import type { Situation } from './situation'

const CASE = '/api/v1/cases/{id}'
const AFTER_REVIEW = ['BASIS_PENDING', 'REPLY_PENDING', 'TRANSFER_PENDING', 'TRANSFERRED', 'HANDLING']

/** 集中研判、不能办的答复、工作组、上级 — 三.3. */
export const review: Command[] = [
    {
        name: 'schedule',
        service: 'routing',
        path: `${CASE}/review/schedule`,
        order: ['scheduledAt', 'place', 'chair', 'invitees'],
        ...ofCase('REVIEW_PENDING'),
    },
    {
        name: 'hold',
        service: 'routing',
        path: `${CASE}/review/meeting`,
        order: ['heldAt', 'minutesRef', 'attendees', 'absentees'],
        ...onlyIf(ofCase('REVIEW_SCHEDULED'), notYetHeld),
    },
    {
        name: 'conclude',
        service: 'routing',
        path: `${CASE}/review/conclusion`,
        order: ['items', 'attendees', 'minutesRef'],
        states: ['REVIEW_PENDING', 'REVIEW_SCHEDULED'],
        targets: (situation) =>
            ['REVIEW_PENDING', 'REVIEW_SCHEDULED'].includes(situation.state)
                ? [
                      {
                          label: '',
                          path: { id: situation.caseId },
                          proposed: { items: [itemOf(situation)] },
                          hide: situation.story.items.length > 1 ? [] : ['items.itemNo'],
                      },
                  ]
                : [],
    },
    {
        name: 'reschedule',
        service: 'routing',
        path: `${CASE}/review/rescheduling`,
        ...ofCase('REVIEW_SCHEDULED'),
        rare: true,
    },
    {
        name: 'deliverMinutes',
        service: 'routing',
        path: `${CASE}/minutes/deliveries`,
        states: AFTER_REVIEW,
        targets: (situation) =>
            (situation.routed?.items ?? [])
                .flatMap((item) => item.uninformed)
                .map((unit) => ({ label: unit, path: { id: situation.caseId }, preset: { unit } })),
    },
    {
        name: 'submitBasis',
        service: 'routing',
        path: `${CASE}/written-bases`,
        order: ['legalBasis', 'reasons', 'docNo', 'signedBy'],
        required: ['legalBasis'],
        ...ofItem('BASIS_PENDING'),
    },
    {
        name: 'returnBasis',
        service: 'routing',
        path: `${CASE}/written-bases/returns`,
        ...ofItemUnit(['BASIS_PENDING', 'REPLY_PENDING'], (item) => item.bases.map(({ unit }) => unit)),
        rare: true,
    },
    {
        name: 'replyCannot',
        service: 'routing',
        path: `${CASE}/cannot-reply`,
        order: ['method', 'text', 'jointExplainerUnit', 'jointExplainer'],
        ...ofItem('REPLY_PENDING'),
    },
    { name: 'reportToGroup', service: 'routing', path: `${CASE}/working-group/report`, ...ofItem('WORKING_GROUP') },
    {
        name: 'groupDecides',
        service: 'routing',
        path: `${CASE}/working-group/decision`,
        order: ['outcome', 'measures', 'handlingClass', 'units', 'minutesRef'],
        ...ofItem('WORKING_GROUP'),
    },
    { name: 'reportUp', service: 'routing', path: `${CASE}/superior/report`, ...ofItem('REPORTED_UP') },
    { name: 'superiorReplied', service: 'routing', path: `${CASE}/superior/reply`, ...ofItem('REPORTED_UP') },
    {
        name: 'superiorSilent',
        service: 'routing',
        path: `${CASE}/superior/silence`,
        ...ofItem('REPORTED_UP'),
        rare: true,
    },
]

function notYetHeld({ routed }: Situation): boolean {
    return !routed?.review?.meeting?.heldAt
}

/** The units that the case already names: one alone, or a lead and others. */
function itemOf({ story }: Situation) {
    const { units } = story.ledger
    const role = (no: number): string => (units.length === 1 ? 'SOLE' : no === 0 ? 'LEAD' : 'CO')
    return {
        handlingClass: units.length > 1 ? 'MULTI' : 'SINGLE',
        units: units.map(({ code }, no) => ({ unit: code, role: role(no) })),
    }
}
