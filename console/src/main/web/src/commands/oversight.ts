import type { Service } from '../api/client'
import type { Command } from './command'

const command = (name: string, path: string, more: Partial<Command> = {}): Command => ({
    name,
    service: 'reporting',
    path: `/api/v1${path}`,
    targets: () => [],
    ...more,
})
const ARTICLE = ['title', 'kind', 'cause', 'matter', 'reason', 'solution', 'cases', 'owner', 'reviewBy']

/** Commands of oversight and administration: about no case, or about several — 三.6, 五(二), 五(四), 六. */
export const publishArticle = command('publishArticle', '/articles', { order: ARTICLE })
export const reviseArticle = command('reviseArticle', '/articles/{id}/revisions', { order: ARTICLE })
export const retireArticle = command('retireArticle', '/articles/{id}/retirement')
export const proposeGuide = command('proposeGuide', '/guide-revisions', { order: ['text', 'matter', 'cases'] })
export const decideGuide = command('decideGuide', '/guide-revisions/{id}/decision')
export const identifyIssue = command('identifyIssue', '/common-issues', {
    order: ['month', 'cause', 'matter', 'cases'],
})
export const improve = command('improve', '/common-issues/{issueId}/improvements', {
    order: ['measure', 'unit', 'owner', 'dueBy', 'effectiveFrom'],
})
export const publishSummary = command('publishSummary', '/months/{month}/summary')
export const decideAccountability = command(
    'decideAccountability',
    '/cases/{id}/accountability/{accountabilityId}/decision',
)
export const closeAccountability = command(
    'closeAccountability',
    '/cases/{id}/accountability/{accountabilityId}/closure',
)
export const transferBrief = command('transferBrief', '/discipline-briefs', {
    order: ['kind', 'firstDay', 'lastDay', 'cases'],
})
export const receiveBrief = command('receiveBrief', '/discipline-briefs/{id}/receipt')
export const feedBack = command('feedBack', '/discipline-briefs/{id}/feedback')
export const publishAssessment = command('publishAssessment', '/assessments/{year}')
export const recordVisit = command('recordVisit', '/leader-experiences', {
    order: ['unit', 'visitedAt', 'person', 'rank', 'findings', 'rectifyBy', 'recordRef'],
})
export const renameDepartment = command('renameDepartment', '/departments/{orgCode}/names', { service: 'routing' })
export const designate = command('designate', '/departments/{orgCode}/coordinators', {
    service: 'routing',
    order: ['kind', 'person', 'from'],
})
export const relieve = command('relieve', '/departments/{orgCode}/coordinators/relief', { service: 'routing' })
export const release = (service: Service): Command =>
    command('release', '/parked-streams/{stream}/release', { service })

export const OVERSIGHT: readonly Command[] = [
    publishArticle,
    reviseArticle,
    retireArticle,
    proposeGuide,
    decideGuide,
    identifyIssue,
    improve,
    publishSummary,
    decideAccountability,
    closeAccountability,
    transferBrief,
    receiveBrief,
    feedBack,
    publishAssessment,
    recordVisit,
    renameDepartment,
    designate,
    relieve,
    release('reporting'),
]
