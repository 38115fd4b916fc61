/** Codes that a ledger may be narrowed to: what the service's description names. */
export const STATES = [
    'RECEIVED',
    'NOT_ACCEPTED',
    'REGISTERED',
    'CONSULTING',
    'AWAITING_MATERIALS',
    'ASSIGNED_ON_SITE',
    'MERGED',
    'WITHDRAWN',
    'REVIEW_PENDING',
    'REVIEW_SCHEDULED',
    'TRANSFER_PENDING',
    'TRANSFERRED',
    'HANDLING',
    'BASIS_PENDING',
    'REPLY_PENDING',
    'WORKING_GROUP',
    'REPORTED_UP',
    'RESOLVED_ON_SITE',
    'COMPLETED',
    'CANNOT_REPLIED',
    'REWORK_PENDING',
    'FOLLOW_UP',
    'CLOSED',
    'ARCHIVED',
] as const
export const CHANNELS = ['WINDOW', 'HOTLINE', 'REST', 'PORTAL'] as const
export const LIGHTS = ['RED', 'YELLOW', 'GREEN'] as const
