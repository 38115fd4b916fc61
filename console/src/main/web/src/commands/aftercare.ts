import type { Command } from './command'
import type { Situation } from './situation'
import { onlyIf, ofCase, ofItem, ofItemWhere } from './targets'

const CASE = '/api/v1/cases/{id}'
const RATED = ['RESOLVED_ON_SITE', 'COMPLETED', 'CANNOT_REPLIED', 'FOLLOW_UP']

const RERATED = ['REWORK_PENDING', 'TRANSFERRED', 'HANDLING', 'COMPLETED', 'FOLLOW_UP', 'CLOSED']

/** 评价、重办、回访、归档、问责 — 三.5, 三.7, 四(四). */
export const aftercare: Command[] = [
    { name: 'invite', service: 'evaluation', path: `${CASE}/rating-invitations`, ...ofItem(...RATED) },
    { name: 'attempt', service: 'evaluation', path: `${CASE}/rating-attempts`, ...ofItem(...RATED) },
    {
        name: 'rate',
        service: 'evaluation',
        path: `${CASE}/ratings`,
        order: ['level', 'channel', 'rater', 'reasons', 'comment'],
        hidden: ['scale'],
        narrow: { level: { name: 'RatingLevel', enum: [1, 2, 3] } },
        states: RATED,
        targets: (situation) =>
            ofItem(...RATED)
                .targets(situation)
                .map((target) => ({ ...target, preset: { ...target.preset, scale: 3 } })),
    },
    {
        name: 'slip',
        service: 'evaluation',
        path: `${CASE}/rating-slips`,
        ...ofCase('REGISTERED', 'CONSULTING', ...RATED),
    },
    {
        name: 'returnCompletion',
        service: 'evaluation',
        path: `${CASE}/completion-returns`,
        ...ofItem('COMPLETED'),
        rare: true,
    },
    {
        name: 'followUp',
        service: 'evaluation',
        path: `${CASE}/follow-ups`,
        order: ['method', 'satisfaction', 'text'],
        ...ofItemWhere(['FOLLOW_UP', 'COMPLETED'], ({ state, round }) => state.code === 'FOLLOW_UP' || round > 1),
    },
    {
        name: 'leader',
        service: 'evaluation',
        path: `${CASE}/leader`,
        ...ofItem('REWORK_PENDING', 'TRANSFERRED', 'HANDLING'),
    },
    { name: 'rework', service: 'evaluation', path: `${CASE}/rework`, ...ofItem('FOLLOW_UP') },
    { name: 'close', service: 'evaluation', path: `${CASE}/closure`, ...ofItem('FOLLOW_UP') },
    {
        name: 'appeal',
        service: 'evaluation',
        path: `${CASE}/rating-appeals`,
        ...onlyIf(ofItem(...RERATED), ratedBadly),
        rare: true,
    },
    {
        name: 'decideAppeal',
        service: 'evaluation',
        path: `${CASE}/rating-appeals/decision`,
        ...onlyIf(ofItem(...RERATED), ratedBadly),
        rare: true,
    },
    {
        name: 'archive',
        service: 'reporting',
        path: `${CASE}/archiving`,
        ...ofCase('CLOSED', 'NOT_ACCEPTED', 'MERGED', 'WITHDRAWN'),
    },
    {
        name: 'urge',
        service: 'deadline',
        path: `${CASE}/clocks/{clockId}/urgings`,
        targets: ({ caseId, story }) =>
            story.clocks
                .filter((clock) => clock.run === 'RUNNING' && clock.parties.length > 0)
                .map((clock) => ({
                    label: `${clock.kind.name} ${clock.parties.map(({ unit }) => unit.name).join('、')}`,
                    path: { id: caseId, clockId: clock.clockId },
                })),
    },
    {
        name: 'proposeAccountability',
        service: 'reporting',
        path: `${CASE}/accountability`,
        hidden: ['occurrences'],
        order: ['unit', 'conduct', 'facts'],
        targets: ({ caseId }) => [{ label: '', path: { id: caseId } }],
        rare: true,
    },
]

function ratedBadly({ story }: Situation): boolean {
    return story.ratings.some(({ level }) => level?.code === 'DISSATISFIED')
}
