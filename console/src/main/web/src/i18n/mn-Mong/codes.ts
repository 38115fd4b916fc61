export default {
    Role: {
        clerk: '',
        'duty-chief': '',
        coordinator: '',
        'centre-lead': '',
        bureau: '',
        'working-group': '',
        leader: '',
        discipline: '',
        auditor: '',
        admin: '',
    },
    Light: {
        RED: '',
        YELLOW: '',
        GREEN: '',
    },
}
