export default {
    Role: {
        clerk: 'Window clerk',
        'duty-chief': 'Duty chief',
        coordinator: 'Coordinator',
        'centre-lead': 'Centre',
        bureau: 'Bureau',
        'working-group': 'Working group',
        leader: 'Department leader',
        discipline: 'Discipline commission',
        auditor: 'Auditor',
        admin: 'Administrator',
    },
    Light: { RED: 'Overdue', YELLOW: 'Due today', GREEN: 'In time' },
}
