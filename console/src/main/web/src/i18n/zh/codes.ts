/** Codes of the services in words, by the name of their type. */
export default {
    Role: {
        clerk: '窗口工作人员',
        'duty-chief': '值班长',
        coordinator: '协调专员',
        'centre-lead': '政务服务中心',
        bureau: '政务服务局',
        'working-group': '工作组',
        leader: '部门分管领导',
        discipline: '旗纪委监委',
        auditor: '审计',
        admin: '系统管理员',
    },
    Light: { RED: '已逾期', YELLOW: '今日到期', GREEN: '正常' },
}
