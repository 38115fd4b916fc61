export default {
    refused: '没有通过',
    conflict: '办件在您打开以后有了变化',
    ended: '登录已到期',
    offline: '没有连上服务器。填写的内容还在，请稍后再试。',
    broken: '系统没能完成这一步，请稍后再试；仍不行时请联系管理员。',
    clause: '依据：{clause}',
    retry: '再试一次',
    slow: '比平时慢，仍在读取……',
    empty: '没有内容',
}
