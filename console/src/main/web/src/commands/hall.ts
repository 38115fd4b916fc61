import type { Command } from './command'
import { ofCase, ofTolerance } from './targets'

const CASE = '/api/v1/cases/{id}'
const ON_SITE = ['REGISTERED', 'CONSULTING', 'AWAITING_MATERIALS']
const ROUTED = ['REVIEW_PENDING', 'REVIEW_SCHEDULED', 'TRANSFER_PENDING', 'TRANSFERRED', 'HANDLING', 'BASIS_PENDING']
const FURTHER = ['REPLY_PENDING', 'WORKING_GROUP', 'REPORTED_UP', 'REWORK_PENDING']
const BEFORE_THE_END = [...ON_SITE, 'ASSIGNED_ON_SITE', ...ROUTED, ...FURTHER]
const AFTERWARDS = ['RESOLVED_ON_SITE', 'COMPLETED', 'CANNOT_REPLIED', 'FOLLOW_UP', 'CLOSED']

/** 受理、现场协商、容缺 — 三.1, 三.2, 四. */
export const hall: Command[] = [
    { name: 'accept', service: 'intake', path: `${CASE}/acceptance`, ...ofCase('RECEIVED') },
    { name: 'refuse', service: 'intake', path: `${CASE}/refusal`, ...ofCase('RECEIVED') },
    {
        name: 'reverseRefusal',
        service: 'intake',
        path: `${CASE}/refusal/reversal`,
        ...ofCase('NOT_ACCEPTED'),
        rare: true,
    },
    {
        name: 'consult',
        service: 'intake',
        path: `${CASE}/consultation`,
        order: ['mode', 'contacts'],
        states: ['REGISTERED'],
        targets: (situation) =>
            situation.state === 'REGISTERED'
                ? [
                      {
                          label: '',
                          path: { id: situation.caseId },
                          proposed: {
                              mode: situation.story.ledger.channel.code === 'WINDOW' ? 'ON_SITE' : 'PHONE',
                              contacts: threeParties(situation.story.ledger.units[0]?.code ?? '', situation.own),
                          },
                      },
                  ]
                : [],
    },
    { name: 'classify', service: 'intake', path: `${CASE}/classification`, ...ofCase('CONSULTING') },
    {
        name: 'reply',
        service: 'intake',
        path: `${CASE}/on-site-reply`,
        order: ['text', 'repliedBy', 'satisfaction', 'kind', 'result'],
        ...ofCase('CONSULTING'),
    },
    {
        name: 'assign',
        service: 'intake',
        path: `${CASE}/assignment`,
        order: ['unit', 'promisedAt', 'requirement', 'reporterAgreed'],
        ...ofCase('CONSULTING'),
    },
    { name: 'guide', service: 'intake', path: `${CASE}/materials/guidance`, ...ofCase('CONSULTING') },
    { name: 'arrive', service: 'intake', path: `${CASE}/consultation/arrivals`, ...ofCase('CONSULTING') },
    {
        name: 'materialsBrought',
        service: 'intake',
        path: `${CASE}/materials/delivery`,
        ...ofCase('AWAITING_MATERIALS'),
    },
    { name: 'materialsEnd', service: 'intake', path: `${CASE}/materials/conclusion`, ...ofCase('AWAITING_MATERIALS') },
    { name: 'escalate', service: 'intake', path: `${CASE}/escalation`, ...ofCase('REGISTERED', 'CONSULTING') },
    {
        name: 'inform',
        service: 'intake',
        path: `${CASE}/information`,
        order: ['purpose', 'method', 'text'],
        ...ofCase(...BEFORE_THE_END, ...AFTERWARDS),
    },
    {
        name: 'promise',
        service: 'intake',
        path: `${CASE}/tolerances`,
        order: ['unit', 'promisedAt', 'items', 'signature'],
        ...ofCase('CONSULTING', 'ASSIGNED_ON_SITE', 'TRANSFERRED', 'HANDLING'),
    },
    {
        name: 'endorse',
        service: 'intake',
        path: `${CASE}/tolerances/{unit}/endorsement`,
        ...ofTolerance(false, 'COMMITTED'),
    },
    {
        name: 'acceptTolerance',
        service: 'intake',
        path: `${CASE}/tolerances/{unit}/acceptance`,
        ...ofTolerance(true, 'ENDORSED'),
    },
    {
        name: 'refuseTolerance',
        service: 'intake',
        path: `${CASE}/tolerances/{unit}/refusal`,
        ...ofTolerance(true, 'COMMITTED', 'ENDORSED'),
    },
    {
        name: 'supply',
        service: 'intake',
        path: `${CASE}/tolerances/{unit}/supply`,
        ...ofTolerance(false, 'ACCEPTED', 'LAPSED'),
    },
    {
        name: 'undoTolerance',
        service: 'intake',
        path: `${CASE}/tolerances/{unit}/undoing`,
        ...ofTolerance(true, 'LAPSED'),
        rare: true,
    },
    { name: 'recuse', service: 'intake', path: `${CASE}/recusal`, ...ofCase(...BEFORE_THE_END), rare: true },
    {
        name: 'amend',
        service: 'intake',
        path: `${CASE}/amendments`,
        ...ofCase(...BEFORE_THE_END, ...AFTERWARDS),
        rare: true,
    },
    { name: 'merge', service: 'intake', path: `${CASE}/merger`, ...ofCase('RECEIVED', ...BEFORE_THE_END), rare: true },
    { name: 'unmerge', service: 'intake', path: `${CASE}/merger/undoing`, ...ofCase('MERGED'), rare: true },
    { name: 'withdraw', service: 'intake', path: `${CASE}/withdrawal`, ...ofCase(...BEFORE_THE_END), rare: true },
    {
        name: 'erase',
        service: 'intake',
        path: `${CASE}/erasure`,
        ...ofCase('ARCHIVED'),
        rare: true,
    },
]

/** 值班长、部门窗口人员、首席代表: 三.2. */
function threeParties(unit: string, centre: string) {
    return [
        { role: 'DUTY_CHIEF', unit: centre },
        { role: 'WINDOW_STAFF', unit },
        { role: 'CHIEF_REPRESENTATIVE', unit },
    ]
}
